import {canonical} from '../canonical.ts'
import {isBlockLike} from '../canonical-block.ts'
import {isRecord} from '../is-record.ts'
import type {BodyElement} from '../localized.types.ts'
import {flattenUnit} from './flatten-unit.ts'
import {plainUnitText} from './plain-unit-text.ts'
import type {UnitTextPart} from './unit-text.types.ts'
import {unitTextParts} from './unit-text-parts.ts'

type Fields = Readonly<Record<string, unknown>>

const records = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** By what a code stands for: the source's own definitions and inline objects. */
const findIn = (candidates: readonly Fields[], content: string): Fields | undefined =>
  candidates.find(({marks: _marks, ...candidate}) => canonical(candidate) === content)

const withMarks = ({marks: _marks, ...inline}: Fields, marks: readonly string[]): Fields =>
  marks.length > 0 ? {...inline, marks} : inline

type Palette = {
  readonly codes: readonly string[]
  readonly definitions: readonly Fields[]
  readonly inlines: readonly Fields[]
}

const paletteOf = (value: unknown, blocks: readonly Fields[]): Palette => ({
  codes: flattenUnit(value).codes,
  definitions: blocks.flatMap(({markDefs}) => records(markDefs)),
  inlines: blocks.flatMap(({children}) => records(children)).filter(({_type}) => _type !== 'span'),
})

const fillBlock = (block: Fields, parts: readonly UnitTextPart[], palette: Palette): Fields => {
  const open = new Map<number, string>()
  const markDefs = new Map<string, Fields>()
  const children: Fields[] = []
  const markOf = (content: string): string | undefined => {
    const decorator: unknown = JSON.parse(content)
    if (typeof decorator === 'string') return decorator
    const definition = findIn(palette.definitions, content)
    if (typeof definition?._key !== 'string') return undefined
    markDefs.set(definition._key, definition)
    return definition._key
  }
  const marks = () => [...new Set(open.values())]
  for (const part of parts) {
    if (part.kind === 'nextBlock') continue
    if (part.kind === 'text') {
      const _key = `${block._key}-${children.length}`
      children.push({_type: 'span', _key, text: part.text, marks: marks()})
      continue
    }
    const content = palette.codes[part.code - 1]
    if (content === undefined) continue
    if (part.kind === 'close') open.delete(part.code)
    else if (part.kind === 'open') {
      const mark = markOf(content)
      if (mark !== undefined) open.set(part.code, mark)
    } else {
      const inline = findIn(palette.inlines, content)
      if (inline) children.push(withMarks(inline, marks()))
    }
  }
  return {...block, markDefs: [...markDefs.values()], children}
}

const splitBlocks = (text: string): readonly (readonly UnitTextPart[])[] => {
  const blocks: UnitTextPart[][] = [[]]
  for (const part of unitTextParts(text)) {
    if (part.kind === 'nextBlock') blocks.push([])
    else blocks.at(-1)?.push(part)
  }
  return blocks
}

/**
 * Puts a text with codes, such as the target of a match, into the shape of its source: structure,
 * links and inline objects are the source's own, so that a text from outside can bring in none.
 * Codes that the source does not have are left out; checks say which of its own are missing.
 *
 * @param source - the unit's value in the source locale
 * @returns a value of the same kind with the source's keys; undefined when the text has another
 *   number of blocks, or the source holds nothing that text can be put into
 */
export function fillUnit(source: string, text: string): string
export function fillUnit<E extends BodyElement>(source: E, text: string): E | undefined
export function fillUnit<E extends BodyElement>(
  source: string | E,
  text: string,
): string | E | undefined
export function fillUnit(
  source: string | BodyElement,
  text: string,
): string | BodyElement | undefined {
  if (typeof source === 'string') return plainUnitText(text)
  const fields: Fields = source
  const withFields = (changed: Fields) => ({...source, ...changed})
  if (typeof fields.alt === 'string') return withFields({alt: plainUnitText(text)})
  const blocks = isBlockLike(source) ? [fields] : records(fields.body)
  const texts = splitBlocks(text)
  if (blocks.length === 0 || blocks.length !== texts.length) return undefined
  const palette = paletteOf(source, blocks)
  const filled = blocks.map((block, index) => fillBlock(block, texts[index] ?? [], palette))
  return withFields(isBlockLike(source) ? (filled[0] ?? {}) : {body: filled})
}
