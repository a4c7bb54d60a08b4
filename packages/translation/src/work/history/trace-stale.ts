import {localizedFields} from '../../localized-fields.ts'
import {stringUnitKey} from '../../units-of.ts'
import {unitsOfValue} from '../../units-of-value.ts'
import type {StaleSince, StaleUnit} from './stale-unit.types.ts'
import {staleUnitKey} from './stale-unit-key.ts'

/** A published document as it was from a moment on. */
export type PastRevision = {
  /** ISO 8601 instant at which it came to be. */
  readonly at: string
  /** Null when there was none: before it was first published, and while it was withdrawn. */
  readonly document: unknown
}

export type StaleTrace = {
  /** Takes the next older revision; the first is the present one. */
  readonly goBack: (revision: PastRevision) => void
  /** Whether all is found, so that older revisions would tell nothing more. */
  readonly isDone: () => boolean
  /** By `staleUnitKey`, from the revisions looked at so far; nothing of units that are not stale. */
  readonly found: () => ReadonlyMap<string, StaleSince>
}

type Hashes = ReadonlyMap<string, string>

/** Hashes by path. Most revisions leave most fields as they are, and hashing is what takes time. */
const createHashing = (sourceLocale: string, wanted: ReadonlySet<string>) => {
  const known = new WeakMap<object, Hashes>()
  const hashesOf = (path: string, value: unknown): Hashes =>
    new Map(
      unitsOfValue(value).map(({key, hash}) => [
        key === stringUnitKey ? path : `${path}.${key}`,
        hash,
      ]),
    )
  return (document: unknown): ReadonlyMap<string, Hashes> =>
    new Map(
      localizedFields(document)
        .filter(({path}) => wanted.has(path))
        .map(({path, items}) => {
          const value = items.find(({language}) => language === sourceLocale)?.value
          if (typeof value !== 'object' || value === null) return [path, hashesOf(path, value)]
          const hashes = known.get(value) ?? hashesOf(path, value)
          known.set(value, hashes)
          return [path, hashes]
        }),
    )
}

/**
 * Finds since when units of a document are stale, from its revisions, the newest first: since the
 * oldest one after the last that had the source text which was translated. That text is looked for
 * under the unit's path; where an older revision has no such path, in the field’s units that are not
 * there any more, since a block that was pasted anew has another key. Revisions without the unit tell
 * nothing.
 *
 * @param units - of the present revision
 */
export const traceStale = (units: readonly StaleUnit[], sourceLocale: string): StaleTrace => {
  const hashing = createHashing(sourceLocale, new Set(units.map(({field}) => field)))
  const open = new Map(units.map((unit) => [staleUnitKey(unit), unit]))
  const found = new Map<string, StaleSince>()
  let present: ReadonlyMap<string, Hashes> | undefined

  const look = ({path, field, madeFrom}: StaleUnit, hashes: Hashes | undefined) => {
    const own = hashes?.get(path)
    if (own !== undefined) return own === madeFrom ? 'translated' : 'other'
    const gone = [...(hashes ?? [])].filter(([one]) => present?.get(field)?.has(one) !== true)
    return gone.some(([, hash]) => hash === madeFrom) ? 'translated' : 'none'
  }

  return {
    goBack: ({at, document}) => {
      const fields = hashing(document)
      present ??= fields
      for (const [key, unit] of [...open]) {
        const there = look(unit, fields.get(unit.field))
        if (there === 'none') continue
        if (there === 'other') {
          found.set(key, {at, isExact: false})
          continue
        }
        open.delete(key)
        const since = found.get(key)
        if (since) found.set(key, {...since, isExact: true})
      }
    },
    isDone: () => open.size === 0,
    found: () => found,
  }
}
