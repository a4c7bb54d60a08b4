import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../../is-record.ts'
import {diffStrings} from './diff-strings.ts'
import {type MendozaPatch, opcodes} from './opcodes.ts'

type Fields = Readonly<Record<string, unknown>>

const keyOf = (item: unknown): string | undefined =>
  isRecord(item) && typeof item._key === 'string' ? item._key : undefined

const positionsByKey = (items: readonly unknown[]): ReadonlyMap<string, number> =>
  new Map(
    items.flatMap((item, index) => {
      const key = keyOf(item)
      return key === undefined ? [] : [[key, index]]
    }),
  )

/** Where an item of the new list stood in the old one: by its key, else by being equal there. */
const originOf = (
  item: unknown,
  index: number,
  before: readonly unknown[],
  byKey: ReadonlyMap<string, number>,
): number | undefined => {
  const key = keyOf(item)
  if (key !== undefined) return byKey.get(key)
  return index < before.length && isDeepStrictEqual(before[index], item) ? index : undefined
}

const diffItems = (before: readonly unknown[], after: readonly unknown[]): MendozaPatch => {
  const byKey = positionsByKey(before)
  const patch: unknown[] = []
  let slice: {from: number; to: number} | undefined
  const endSlice = () => {
    if (slice) patch.push(opcodes.arrayAppendSlice, slice.from, slice.to)
    slice = undefined
  }
  for (const [index, item] of after.entries()) {
    const origin = originOf(item, index, before, byKey)
    const old = origin === undefined ? undefined : before[origin]
    if (origin !== undefined && isDeepStrictEqual(old, item)) {
      if (slice?.to !== origin) endSlice()
      slice = {from: slice?.from ?? origin, to: origin + 1}
      continue
    }
    endSlice()
    if (isRecord(old) && isRecord(item))
      patch.push(
        opcodes.pushElementCopy,
        origin,
        ...diffFields(old, item),
        opcodes.returnIntoArrayPop,
      )
    else patch.push(opcodes.arrayAppendValue, item)
  }
  endSlice()
  return patch
}

/** Instructions inside one field: undefined when it is simpler to set it whole. */
const diffInside = (before: unknown, after: unknown): [number, MendozaPatch] | undefined => {
  if (isRecord(before) && isRecord(after)) return [opcodes.pushFieldCopy, diffFields(before, after)]
  // A list or a text is built up from nothing, so an empty one would be left as no value at all.
  if (Array.isArray(before) && Array.isArray(after) && after.length > 0)
    return [opcodes.pushFieldBlank, diffItems(before, after)]
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  const patch = diffStrings(before, after)
  return patch && [opcodes.pushFieldBlank, patch]
}

const diffFields = (before: Fields, after: Fields): MendozaPatch => {
  // Fields are named by their place in this very order.
  const names = Object.keys(before).sort()
  const patch: unknown[] = []
  for (const [index, name] of names.entries()) {
    if (!Object.hasOwn(after, name)) patch.push(opcodes.objectDeleteField, index)
  }
  for (const [name, value] of Object.entries(after)) {
    const old = before[name]
    const isPresent = Object.hasOwn(before, name)
    if (isPresent && isDeepStrictEqual(old, value)) continue
    const inside = isPresent ? diffInside(old, value) : undefined
    if (inside) {
      const [push, instructions] = inside
      const place = names.indexOf(name)
      patch.push(push, place, ...instructions, opcodes.returnIntoObjectSameKeyPop)
    } else patch.push(opcodes.objectSetFieldValue, value, name)
  }
  return patch
}

/** A patch that makes one value out of another; null stands for no document. */
export const diffValues = (before: Fields | null, after: Fields | null): MendozaPatch =>
  before && after ? diffFields(before, after) : [opcodes.value, after]
