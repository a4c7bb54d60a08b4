import {canonical} from '../canonical.ts'
import {isRecord} from '../is-record.ts'
import type {Block} from '../localized.types.ts'
import type {CodeBook, CodeSight} from './code-book.types.ts'
import type {Fragment, Token} from './exchange.types.ts'
import {mergeText} from './merge-text.ts'
import {textToTokens} from './text-to-tokens.ts'

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

type Run = {readonly child: Readonly<Record<string, unknown>>; readonly marks: readonly CodeSight[]}

const sightOfMark = (mark: unknown, definitions: ReadonlyMap<unknown, unknown>): CodeSight => {
  const definition = definitions.get(mark)
  if (!isRecord(definition))
    return {kind: 'decorator', name: text(mark), content: canonical(text(mark))}
  return {
    kind: 'annotation',
    name: text(definition._type),
    content: canonical(definition),
    key: text(definition._key),
  }
}

const runsOf = (block: Block): readonly Run[] => {
  const definitions = new Map(
    list(block.markDefs)
      .filter(isRecord)
      .map((definition) => [definition._key, definition]),
  )
  return list(block.children)
    .filter(isRecord)
    .filter((child) => child._type !== 'span' || text(child.text) !== '')
    .map((child) => {
      const marks = list(child.marks).map((mark) => sightOfMark(mark, definitions))
      // Two marks that say the same are one to a reader.
      return {child, marks: [...new Map(marks.map((mark) => [mark.content, mark])).values()]}
    })
}

type Found = NonNullable<ReturnType<CodeBook>>

const isIn = ({content}: CodeSight, run: Run | undefined) =>
  run?.marks.some((mark) => mark.content === content) ?? false

const lengthOf = (mark: CodeSight, runs: readonly Run[], from: number): number => {
  let end = from
  while (isIn(mark, runs[end])) end += 1
  return end - from
}

const sightOfObject = (child: Run['child']): CodeSight => {
  const {marks: _marks, ...inline} = child
  return {
    kind: 'object',
    name: text(child._type),
    content: canonical(inline),
    key: text(child._key),
  }
}

/**
 * A block's text with its marks and inline objects as codes, cut where a reader sees a change and
 * not where the editor happened to cut.
 *
 * @returns undefined when the book has no place for a code: the block has what its source has not
 */
export const blockToFragment = (block: Block, book: CodeBook): Fragment | undefined => {
  const runs = runsOf(block)
  const tokens: Token[] = []
  const open: {readonly content: string; readonly found: Found}[] = []
  const closeWhat = (isOver: (content: string) => boolean) => {
    for (const one of [...open].reverse()) {
      if (!isOver(one.content)) continue
      tokens.push({kind: 'close', ...one.found})
      open.splice(open.indexOf(one), 1)
    }
  }
  for (const [index, run] of runs.entries()) {
    closeWhat((content) => !run.marks.some((mark) => mark.content === content))
    // What ends last is opened first, so that pairs nest wherever they can.
    const started = run.marks
      .filter(({content}) => !open.some((one) => one.content === content))
      .map((mark) => ({mark, length: lengthOf(mark, runs, index)}))
      .sort((a, b) => b.length - a.length || (a.mark.content < b.mark.content ? -1 : 1))
    for (const {mark} of started) {
      const found = book(mark)
      if (!found) return undefined
      tokens.push({kind: 'open', ...found})
      open.push({content: mark.content, found})
    }
    if (run.child._type !== 'span') {
      const found = book(sightOfObject(run.child))
      if (!found) return undefined
      tokens.push({kind: 'point', ...found})
      continue
    }
    const inner = textToTokens(text(run.child.text), book)
    if (!inner) return undefined
    tokens.push(...inner)
  }
  closeWhat(() => true)
  return mergeText(tokens)
}
