import type {UnitTextPart} from '../memory/unit-text.types.ts'
import {unitTextParts} from '../memory/unit-text-parts.ts'
import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {nextBlockType} from './next-block-type.ts'

/** TMX's recommended words for what we know; everything else has none. */
const types: readonly (readonly [RegExp, string])[] = [
  [/^"strong"$/, 'bold'],
  [/^"em"$/, 'italic'],
  [/"_type":"link"/, 'link'],
]

const typeOf = (content: string): string => {
  const type = types.find(([known]) => known.test(content))?.[1]
  return type === undefined ? '' : ` type="${type}"`
}

/** For each opening code the place of the one that closes it, and the other way round. */
const pairsOf = (parts: readonly UnitTextPart[]): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>()
  const open = new Map<number, number>()
  for (const [place, part] of parts.entries()) {
    if (part.kind === 'open' && !open.has(part.code)) open.set(part.code, place)
    const start = part.kind === 'close' ? open.get(part.code) : undefined
    if (part.kind !== 'close' || start === undefined) continue
    pairs.set(start, place).set(place, start)
    open.delete(part.code)
  }
  return pairs
}

/**
 * The content of a `<seg>`: codes that come in pairs as `<bpt>` and `<ept>`, which may overlap,
 * codes without their other half as `<it>`, objects as `<ph>`. `x` is the number of the code, so
 * that source and target can be matched; the element holds what the code stands for.
 */
export const writeSegment = (text: string, codes: readonly string[] = []): string => {
  const parts = unitTextParts(dropUnwritable(text.normalize('NFC')))
  const pairs = pairsOf(parts)
  const numbers = new Map<number, number>()
  /** `i` joins the halves of a pair and is used once in a segment. */
  const pairNumber = (start: number) => {
    const known = numbers.get(start) ?? numbers.size + 1
    numbers.set(start, known)
    return known
  }
  return parts
    .map((part, place) => {
      if (part.kind === 'text') return escapeXml(part.text)
      if (part.kind === 'nextBlock') return `<ph type="${nextBlockType}"/>`
      const content = dropUnwritable(codes[part.code - 1] ?? '')
      const other = pairs.get(place)
      const rest = `x="${part.code}"${typeOf(content)}>${escapeXml(content)}`
      if (part.kind === 'single') return `<ph ${rest}</ph>`
      if (part.kind === 'open')
        return other === undefined
          ? `<it pos="begin" ${rest}</it>`
          : `<bpt i="${pairNumber(place)}" ${rest}</bpt>`
      return other === undefined
        ? `<it pos="end" x="${part.code}"/>`
        : `<ept i="${pairNumber(other)}"/>`
    })
    .join('')
}
