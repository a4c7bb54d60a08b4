import {isDate} from '../period/is-date.ts'

/** A date and time as a clock on a wall shows it, `2026-03-08T02:30`: no moment without a zone. */
export type WallTime = string

const shape = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/

/** Whether a value is a date and time without a zone, as browsers write it; `24:00` is none. */
export const isWallTime = (value: unknown): value is WallTime =>
  typeof value === 'string' && shape.test(value) && isDate(value.slice(0, 10))
