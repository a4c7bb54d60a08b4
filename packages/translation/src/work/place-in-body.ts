import {alignUnits} from '../align-units.ts'
import {isElement} from '../is-element.ts'
import {isL10nUnit} from '../is-l10n-unit.ts'
import {isRecord} from '../is-record.ts'
import type {BodyElement, L10nUnit} from '../localized.types.ts'
import type {Unit} from '../units-of.ts'

type Body = {
  /** The body's elements in one locale, as stored. */
  readonly elements: unknown
  /** Their provenance, as stored. */
  readonly stored: unknown
}

export type PlaceOptions = {
  /** The units of the source in this version of the document. */
  readonly source: readonly Unit<BodyElement>[]
  /** Whether what belongs to no unit of the source stays, behind the others. */
  readonly keepStrays: boolean
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const withKey = <T extends {readonly _key: string}>(key: string, items: readonly T[]): T[] =>
  items.map((item) => (item._key === key ? item : {...item, _key: key}))

/**
 * Puts one approved element into a body: everything in the source's order and under the source's
 * keys, the other elements as they were. What stood for the same unit before gives way, whatever its
 * key was. A key is changed only where the source's block has another one by now: else two
 * translations could come to stand under one.
 *
 * Of a source with another text under the key, and a translation of its own, the body is left as it
 * is: the approved element is for a text that is not there, and two elements under one key would be
 * shown to nobody.
 *
 * @param element - the approved element
 * @param entry - its provenance
 * @returns undefined when there is no place for it
 */
export const placeInBody = (
  {elements, stored}: Body,
  element: BodyElement,
  entry: L10nUnit,
  {source, keepStrays}: PlaceOptions,
) => {
  const present = list(elements).filter(isElement)
  const entries = list(stored).filter(isL10nUnit)
  const target = [...alignUnits(source, [entry, ...entries])].find(([, one]) => one === entry)?.[0]
  if (!target && source.some(({key}) => key === entry._key)) return undefined
  const aligned = alignUnits(source, entries)
  const claimed = new Set([...aligned.values()].map(({_key}) => _key))
  const newKey = target?.key ?? entry._key
  const taken = new Set<unknown>()
  const placed = source.flatMap((unit) => {
    const own = aligned.get(unit)
    const key = own?._key ?? (claimed.has(unit.key) ? undefined : unit.key)
    const mine = present.filter(({_key}) => _key === key)
    const known: readonly L10nUnit[] = own ? [own] : []
    for (const one of [...mine, ...known]) taken.add(one)
    return unit === target
      ? [{elements: withKey(newKey, [element]), entries: withKey(newKey, [entry])}]
      : [{elements: withKey(unit.key, mine), entries: withKey(unit.key, known)}]
  })
  const keys = new Set([newKey, ...source.map(({key}) => key)])
  const isStray = (one: unknown): one is BodyElement & L10nUnit =>
    keepStrays && !taken.has(one) && isRecord(one) && !keys.has(String(one._key))
  const behind = target ? [] : [{elements: [element], entries: [entry]}]
  const all = [...placed, ...behind]
  return {
    value: [...all.flatMap((one) => one.elements), ...present.filter(isStray)],
    units: [...all.flatMap((one) => one.entries), ...entries.filter(isStray)],
  }
}
