import {dayWords} from './day-words.ts'

export type PeriodState = {
  readonly phase: 'past' | 'now' | 'next'
  readonly words: string
}

const toTime = (instant: unknown): number | undefined => {
  const time = typeof instant === 'string' ? Date.parse(instant) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

/**
 * Where something that starts and ends stands at a moment. Its start belongs to the time it shows,
 * its end does not; without them it shows from ever, for ever.
 *
 * @param start - an instant in ISO 8601
 * @param end - likewise
 * @param now - milliseconds since 1970
 */
export const periodState = (start: unknown, end: unknown, now: number): PeriodState => {
  const [from, until] = [toTime(start), toTime(end)]
  if (until !== undefined && until <= now)
    return {phase: 'past', words: `Ended ${dayWords(String(end))}`}
  if (from !== undefined && from > now)
    return {phase: 'next', words: `From ${dayWords(String(start))}`}
  return {
    phase: 'now',
    words: until === undefined ? 'Now, without an end' : `Now, until ${dayWords(String(end))}`,
  }
}
