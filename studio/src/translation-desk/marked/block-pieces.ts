import {asRecord, asRecords, type PlainRecord} from '@preop/schema/rules'
import {canonical, type MarkedRun, markPieces} from '@preop/translation'
import type {InlineItem} from './code.ts'

export type Piece =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'open' | 'close' | 'single'; readonly item: InlineItem}

const marksOf = (child: PlainRecord): string[] => [
  ...new Set(
    (Array.isArray(child.marks) ? child.marks : []).filter((mark) => typeof mark === 'string'),
  ),
]

const textOf = ({text}: PlainRecord): string =>
  typeof text === 'string' ? text.replaceAll('\r\n', '\n') : ''

const toPair = (mark: string, definitions: readonly PlainRecord[]): InlineItem => {
  const value = definitions.find(({_key}) => _key === mark)
  const name = typeof value?._type === 'string' ? value._type : mark
  return {kind: 'pair', name, content: canonical(value ?? mark), mark, value}
}

const toSingle = (child: PlainRecord): InlineItem => ({
  kind: 'single',
  name: String(child._type),
  content: canonical(child),
  mark: '',
  value: child,
})

const isSpan = ({_type}: PlainRecord) => _type === 'span'

/**
 * A block as a line of words, marks that begin and end, and objects. A mark goes on over an object
 * between two spans that have it, however the object itself is marked.
 */
export const blockPieces = (block: unknown): readonly Piece[] => {
  const {children, markDefs} = asRecord(block)
  const definitions = asRecords(markDefs)
  const shown = asRecords(children).filter((child) => !isSpan(child) || textOf(child) !== '')
  const pairs = shown.map((child) => marksOf(child).map((mark) => toPair(mark, definitions)))
  const ofNextSpan = (from: number, step: 1 | -1): readonly InlineItem[] => {
    let at = from + step
    for (let child = shown[at]; child && !isSpan(child); child = shown[at]) at += step
    return pairs[at] ?? []
  }
  const runs = shown.map((child, index): MarkedRun<InlineItem, Piece> => {
    if (isSpan(child)) return {run: {kind: 'text', text: textOf(child)}, marks: pairs[index] ?? []}
    const after = ofNextSpan(index, 1)
    const over = ofNextSpan(index, -1).filter(({mark}) => after.some((next) => next.mark === mark))
    return {run: {kind: 'single', item: toSingle(child)}, marks: over}
  })
  return markPieces(runs, ({mark}) => mark).map((piece) =>
    piece.kind === 'run' ? piece.run : {kind: piece.kind, item: piece.mark},
  )
}
