import type {MemoryEntry} from './memory.types.ts'
import type {StoredMemoryEntry} from './stored-memory.types.ts'

type Limits = {readonly entries: number; readonly bytes: number}

/** Documents that the lake, and hosted Sanity, take without a second thought. */
const partLimits: Limits = {entries: 1000, bytes: 900_000}

export type DividedMemory = {
  readonly parts: readonly (readonly StoredMemoryEntry[])[]
  /** Pairs that no document could hold. */
  readonly tooLong: readonly MemoryEntry[]
}

const encoder = new TextEncoder()

const toStored = ({source, target, codes}: MemoryEntry, number: number): StoredMemoryEntry => ({
  _key: `e${number}`,
  source,
  target,
  ...(codes === undefined ? {} : {codes}),
})

const pairOf = ({source, target, codes = []}: MemoryEntry) =>
  JSON.stringify([source, target, codes])

/**
 * Divides the pairs of a memory among documents, in their order. A pair that comes again is left
 * out.
 *
 * @param limits - of one document: how many pairs, and how many bytes of JSON they may take
 */
export const divideMemory = (
  entries: Iterable<MemoryEntry>,
  limits: Limits = partLimits,
): DividedMemory => {
  const parts: StoredMemoryEntry[][] = []
  const tooLong: MemoryEntry[] = []
  const seen = new Set<string>()
  let bytes = 0
  for (const entry of entries) {
    const pair = pairOf(entry)
    if (seen.has(pair)) continue
    seen.add(pair)
    const stored = toStored(entry, seen.size)
    // With the comma before it.
    const size = encoder.encode(JSON.stringify(stored)).length + 1
    if (size > limits.bytes) {
      tooLong.push(entry)
      continue
    }
    const last = parts.at(-1)
    if (last && last.length < limits.entries && bytes + size <= limits.bytes) {
      last.push(stored)
      bytes += size
    } else {
      parts.push([stored])
      bytes = size
    }
  }
  return {parts, tooLong}
}
