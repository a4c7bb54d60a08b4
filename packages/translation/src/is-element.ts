import {isRecord} from './is-record.ts'
import type {BodyElement} from './localized.types.ts'

/** Whether a value is an element of a body: an object with a type and a key. */
export const isElement = (value: unknown): value is BodyElement =>
  isRecord(value) && typeof value._type === 'string' && typeof value._key === 'string'
