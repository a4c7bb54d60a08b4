import {canonical} from '../canonical.ts'
import {isRecord} from '../is-record.ts'
import type {Block} from '../localized.types.ts'
import {type MarkPiece, markPieces} from '../mark-pieces.ts'
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

/** Over how many runs each mark of a run goes on from there. */
const lengthsOf = (runs: readonly Run[]): readonly ReadonlyMap<string, number>[] => {
  const lengths: ReadonlyMap<string, number>[] = []
  for (const {marks} of runs.toReversed()) {
    const after = lengths.at(-1)
    lengths.push(new Map(marks.map(({content}) => [content, 1 + (after?.get(content) ?? 0)])))
  }
  return lengths.reverse()
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

/** What ends last begins first, so that pairs nest wherever they can. */
const longestFirst = (
  marks: readonly CodeSight[],
  lengths: ReadonlyMap<string, number> | undefined,
): readonly CodeSight[] => {
  const lengthOf = ({content}: CodeSight) => lengths?.get(content) ?? 0
  return marks.toSorted((a, b) => lengthOf(b) - lengthOf(a) || (a.content < b.content ? -1 : 1))
}

const runToTokens = ({child}: Run, book: CodeBook): readonly Token[] | undefined => {
  if (child._type === 'span') return textToTokens(text(child.text), book)
  const found = book(sightOfObject(child))
  return found && [{kind: 'point', ...found}]
}

/** @param opened - what the book gave for each mark that has begun */
const toTokens = (
  piece: MarkPiece<CodeSight, Run>,
  book: CodeBook,
  opened: Map<CodeSight, Found>,
): readonly Token[] | undefined => {
  if (piece.kind === 'run') return runToTokens(piece.run, book)
  const found = opened.get(piece.mark) ?? book(piece.mark)
  if (!found) return undefined
  opened.set(piece.mark, found)
  return [{kind: piece.kind, ...found}]
}

/**
 * A block's text with its marks and inline objects as codes, cut where a reader sees a change and
 * not where the editor happened to cut.
 *
 * @returns undefined when the book has no place for a code: the block has what its source has not
 */
export const blockToFragment = (block: Block, book: CodeBook): Fragment | undefined => {
  const runs = runsOf(block)
  const lengths = lengthsOf(runs)
  const marked = runs.map((run, index) => ({run, marks: longestFirst(run.marks, lengths[index])}))
  const tokens: Token[] = []
  const opened = new Map<CodeSight, Found>()
  for (const piece of markPieces(marked, ({content}) => content)) {
    const inner = toTokens(piece, book, opened)
    if (!inner) return undefined
    tokens.push(...inner)
  }
  return mergeText(tokens)
}
