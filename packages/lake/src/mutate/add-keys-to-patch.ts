import {addArrayKeys} from './add-array-keys.ts'
import type {PatchOperations} from './mutation.model.ts'

type Values = Readonly<Record<string, unknown>>

const addToValues = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, addArrayKeys(value)]))

const addToItems = (items: readonly unknown[]): unknown[] => {
  const completed = addArrayKeys(items)
  return Array.isArray(completed) ? completed : [...items]
}

/**
 * A patch in which every object it puts into an array has a `_key`. The patch itself is completed
 * and not its result, so that listeners and the log hold the very keys that were stored.
 */
export const addKeysToPatch = ({
  set,
  setIfMissing,
  insert,
  ...others
}: PatchOperations): PatchOperations => ({
  ...others,
  ...(set ? {set: addToValues(set)} : {}),
  ...(setIfMissing ? {setIfMissing: addToValues(setIfMissing)} : {}),
  ...(insert ? {insert: {...insert, items: addToItems(insert.items)}} : {}),
})
