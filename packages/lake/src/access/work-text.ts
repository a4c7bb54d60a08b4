import {isRecord} from '../is-record.ts'

const withoutKey = (value: unknown) => (isRecord(value) ? {...value, _key: undefined} : value)

/** The text of a unit in a translation in progress: a string, or a body's element without its key. */
export const workText = ({target, targetBody}: Readonly<Record<string, unknown>>): unknown =>
  Array.isArray(targetBody) && targetBody.length > 0 ? targetBody.map(withoutKey) : target
