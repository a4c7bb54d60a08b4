import {asRecord, asRecords, isRecord, type PlainRecord} from '@preop/schema/rules'
import {canonical} from '@preop/translation'
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

/**
 * A block as a line of words, marks that begin and end, and objects. A mark goes on over an object
 * between two spans that have it, however the object itself is marked.
 */
export const blockPieces = (block: unknown): readonly Piece[] => {
  const {children, markDefs} = asRecord(block)
  const definitions = asRecords(markDefs)
  const pieces: Piece[] = []
  const open: InlineItem[] = []
  let waiting: InlineItem[] = []
  const closeAllBut = (marks: readonly string[]) => {
    for (const item of open.toReversed()) {
      if (marks.includes(item.mark)) continue
      open.splice(open.indexOf(item), 1)
      pieces.push({kind: 'close', item})
    }
    pieces.push(...waiting.map((item) => ({kind: 'single', item}) as const))
    waiting = []
  }
  for (const child of (Array.isArray(children) ? children : []).filter(isRecord)) {
    if (child._type !== 'span') {
      waiting.push(toSingle(child))
      continue
    }
    const text = textOf(child)
    if (text === '') continue
    const marks = marksOf(child)
    closeAllBut(marks)
    for (const mark of marks) {
      if (open.some((item) => item.mark === mark)) continue
      const item = toPair(mark, definitions)
      open.push(item)
      pieces.push({kind: 'open', item})
    }
    pieces.push({kind: 'text', text})
  }
  closeAllBut([])
  return pieces
}
