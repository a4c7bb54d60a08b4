import {isRecord} from '../rules/plain.ts'

/** When a step is due, seen from the procedure. */
export const timeRelations = ['before', 'dayOf', 'after'] as const
export const timeUnits = ['hour', 'day', 'week', 'month'] as const

export type TimeRelation = (typeof timeRelations)[number]
export type TimeUnit = (typeof timeUnits)[number]

/** The time of a step: on the day, or so long before or after it; `to` makes it a span. */
export type Timing =
  | {readonly relation: 'dayOf'}
  | {
      readonly relation: 'before' | 'after'
      readonly unit: TimeUnit
      /** Whole, 1 or more. */
      readonly from: number
      /** Whole, more than `from`. */
      readonly to?: number
    }

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0

const unitOf = (value: unknown) => timeUnits.find((unit) => unit === value)

const isAbsent = (value: unknown) => value === undefined || value === null

/** The timing a stored value stands for; undefined for one that says no time, or two. */
export const readTiming = (value: unknown): Timing | undefined => {
  if (!isRecord(value)) return undefined
  const {relation, from, to} = value
  if (relation === 'dayOf') return [value.unit, from, to].every(isAbsent) ? {relation} : undefined
  const unit = unitOf(value.unit)
  if ((relation !== 'before' && relation !== 'after') || !unit || !isCount(from)) return undefined
  if (isAbsent(to)) return {relation, unit, from}
  return isCount(to) && to > from ? {relation, unit, from, to} : undefined
}
