import {readTiming} from './timing.ts'

/**
 * A timing in English, for editors: `7 days before`. Patients read it in the words of their own
 * language, which belong to the site.
 */
export const timingWords = (value: unknown): string => {
  const timing = readTiming(value)
  if (timing === undefined) return 'No time yet'
  if (timing.relation === 'dayOf') return 'On the day'
  const {relation, unit, from, to} = timing
  const span = to === undefined ? `${from}` : `${from} to ${to}`
  return `${span} ${unit}${(to ?? from) === 1 ? '' : 's'} ${relation}`
}
