import {isDate} from './is-date.ts'

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/

/** Whether a value is an ISO instant in UTC that the calendar knows. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  shape.test(value) &&
  isDate(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value))
