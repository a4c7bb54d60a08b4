import {isRecord} from '../is-record.ts'
import {createKey} from './create-id.ts'

const addToItem = (item: unknown): unknown => {
  const completed = addArrayKeys(item)
  return isRecord(completed) && completed._key === undefined
    ? {...completed, _key: createKey()}
    : completed
}

/** A copy of a value in which every object inside an array has a `_key`. */
export const addArrayKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(addToItem)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, addArrayKeys(child)]),
  )
}
