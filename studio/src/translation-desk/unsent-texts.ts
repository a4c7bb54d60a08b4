import {isLocale} from '@preop/locales'
import {z} from '../zod.ts'
import {rowId} from './row-id.ts'
import type {UnitAddress} from './unit-row.ts'
import type {UnitTexts} from './unit-session.ts'

const unsentText = z.object({
  /** What the lake had when this was begun. */
  base: z.record(z.string(), z.string()),
  mine: z.record(z.string(), z.string()),
  /** ISO 8601 instant. */
  at: z.string(),
})

/** A text that a browser keeps until the lake has it. */
export type UnsentText = z.output<typeof unsentText>

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** No part can hold a space. */
const keyOf = (me: string, unit: UnitAddress) => `preop.desk ${me} ${rowId(unit)}`

const unitOf = (key: string, me: string): UnitAddress | undefined => {
  const [name, who, documentId, locale, path] = key.split(' ')
  const isMine = name === 'preop.desk' && who === me
  return isMine && documentId && path && isLocale(locale) ? {documentId, locale, path} : undefined
}

/**
 * Texts that have not reached the lake, kept for each person, document, locale and unit, so that a
 * lost connection, a closed window or a crash costs nobody a word.
 *
 * @param keep - the browser’s storage
 * @param me - id of whoever types: a shared computer shows nobody another’s text
 */
export const unsentTexts = (keep: Keep, me: string) => ({
  read(unit: UnitAddress): UnsentText | undefined {
    const stored = keep.getItem(keyOf(me, unit))
    if (stored === null) return undefined
    try {
      return unsentText.safeParse(JSON.parse(stored)).data
    } catch {
      return undefined
    }
  },
  /** @returns false when the browser has no room; then the text is only on the screen */
  write(unit: UnitAddress, base: UnitTexts, mine: UnitTexts): boolean {
    try {
      keep.setItem(keyOf(me, unit), JSON.stringify({base, mine, at: new Date().toISOString()}))
      return true
    } catch {
      return false
    }
  },
  remove(unit: UnitAddress): void {
    keep.removeItem(keyOf(me, unit))
  },
  /** The units that still have one. */
  units(): readonly UnitAddress[] {
    return Array.from({length: keep.length}, (_, index) => keep.key(index) ?? '').flatMap(
      (key) => unitOf(key, me) ?? [],
    )
  },
})
