import {canonicalBlock, isBlockLike} from './canonical-block.ts'
import {isRecord} from './is-record.ts'

/** Fields that say how a value is stored, not what it says. */
const invisibleFields: ReadonlySet<string> = new Set(['_key', '_weak', '_strengthenOnPublish'])

const canonicalValue = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').normalize('NFC')
  if (Array.isArray(value)) return value.map(canonicalValue)
  if (isBlockLike(value)) return canonicalBlock(value, canonicalValue)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => !invisibleFields.has(name) && field !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, canonicalValue(field)]),
  )
}

/**
 * The canonical form of a unit's value: equal for two values exactly when a reader sees the same.
 *
 * JSON for every kind of value, a plain string included, so that no string can be taken for a
 * block. Re-keying, re-splitting spans and re-ordering marks leave it; any visible change moves it.
 *
 * @param value - a string, a Portable Text block or a block object (care card, image)
 */
export const canonical = (value: unknown): string => JSON.stringify(canonicalValue(value)) ?? 'null'
