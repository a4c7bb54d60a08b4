import {isRecord} from '../is-record.ts'
import {markPieces} from '../mark-pieces.ts'
import {parseCanonical} from '../parse-canonical.ts'
import {partsToUnitText} from './parts-to-unit-text.ts'
import type {UnitText, UnitTextPart} from './unit-text.types.ts'

type Numbering = {readonly codes: readonly string[]; readonly numberOf: (content: string) => number}

/** The second bold of a translation is the second bold of its source, wherever it stands. */
const createNumbering = (given: readonly string[]): Numbering => {
  const codes = [...given]
  const used = new Set<number>()
  return {
    codes,
    numberOf: (content) => {
      const known = codes.findIndex((code, index) => code === content && !used.has(index))
      const index = known === -1 ? codes.push(content) - 1 : known
      used.add(index)
      return index + 1
    },
  }
}

const jsonMarks = ({marks}: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(marks) ? marks.map((mark) => JSON.stringify(mark)) : []

const blockParts = (runs: readonly unknown[], {numberOf}: Numbering): readonly UnitTextPart[] => {
  const open = new Map<string, number>()
  const marked = runs.filter(isRecord).map((run) => ({run, marks: jsonMarks(run)}))
  return markPieces(marked, (mark) => mark).map((piece): UnitTextPart => {
    if (piece.kind === 'run') {
      const {text, inline} = piece.run
      if (typeof text === 'string') return {kind: 'text', text}
      return {kind: 'single', code: numberOf(JSON.stringify(inline))}
    }
    const {kind, mark} = piece
    const code = (kind === 'close' ? open.get(mark) : undefined) ?? numberOf(mark)
    open.set(mark, code)
    return {kind, code}
  })
}

const partsOf = (value: unknown, numbering: Numbering): readonly UnitTextPart[] => {
  if (typeof value === 'string') return value === '' ? [] : [{kind: 'text', text: value}]
  if (Array.isArray(value))
    return value.flatMap((block, index) => [
      ...(index === 0 ? [] : [{kind: 'nextBlock'} as const]),
      ...partsOf(block, numbering),
    ])
  if (!isRecord(value)) return []
  if (Array.isArray(value.runs)) return blockParts(value.runs, numbering)
  return partsOf(value.body ?? value.alt, numbering)
}

/**
 * The text with codes of a canonical form, such as the stored source of a translation.
 *
 * @param codes - of the source, when this is its translation: the same code gets the same number
 * @returns its text, and the given codes with those added that were not among them
 */
export const flattenCanonical = (
  canonicalForm: string,
  codes: readonly string[] = [],
): UnitText => {
  const numbering = createNumbering(codes)
  const text = partsToUnitText(partsOf(parseCanonical(canonicalForm), numbering))
  return {text, codes: numbering.codes}
}
