import type {Timing} from '@preop/ui'
import type {Words} from './words.ts'

/** When a step is due, in the reader's words: `7 days before`. */
export const timingLabel = (words: Words, timing: Timing): string => {
  if (timing.relation === 'dayOf') return words('timing.dayOf')
  const {relation, unit, from, to} = timing
  return to === undefined
    ? words(`timing.${relation}.${unit}`, {count: from})
    : words(`timing.${relation}Span.${unit}`, {from, to})
}
