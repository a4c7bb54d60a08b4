import {isRecord} from '../is-record.ts'
import type {StoredDocument} from './content-mutation.types.ts'

/** Whether a value is a document with a revision to guard it by. */
export const isStoredDocument = (value: unknown): value is StoredDocument =>
  isRecord(value) && [value._id, value._type, value._rev].every((one) => typeof one === 'string')
