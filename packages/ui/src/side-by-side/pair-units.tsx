import {FallbackNote} from '../fallback-note/index.tsx'
import {RichText} from '../rich-text/index.tsx'
import type {BodyNode, Resolved, ResolvedBody, RichTextContext} from '../types.ts'
import type {Language, PairRow} from './pair-table.tsx'

/** One of the two languages with its own words of the interface. */
export type Column = Language & {
  readonly context: RichTextContext
  /** Whether parts carry notes of their own, or one above speaks for them all. */
  readonly notes: boolean
}

export type PairUnitsProps = {
  /** Unique on the page; where both columns show a part, the second's ids start with its language. */
  readonly path: string
  readonly columns: readonly [Column, Column]
  readonly bodies: readonly [ResolvedBody, ResolvedBody]
}

type Unit = Resolved<BodyNode>

const isNumbered = ({value}: Unit) => Reflect.get(value, 'listItem') === 'number'

/** The number that an item of a list has, which each row would else begin anew. */
const numberAt = (body: ResolvedBody, index: number): number => {
  const before = body.slice(0, index)
  return before.length - before.findLastIndex((unit) => !isNumbered(unit))
}

const noteOf = ({context, notes}: Column, {notice}: Unit) =>
  notes && notice !== 'none' ? (
    <FallbackNote kind={notice} text={context.labels.fallback[notice].unit} place="block" />
  ) : null

/**
 * A row for each part of a text. Where both languages would show the same source text, it is shown
 * once: in its own column with the reason in the other, or across both if it is neither's.
 */
export const pairUnits = ({path, columns, bodies}: PairUnitsProps): PairRow[] =>
  bodies[0].flatMap((first, index): PairRow[] => {
    const second = bodies[1][index]
    if (!second) throw new Error(`"${path}" has more parts in one language than in the other.`)
    const units = [first, second] as const
    const [left, right] = columns
    const key = first.value._key
    // A source leads back to the first column's claim, or to the only one where one is shown.
    const text = (column: Column, unit: Unit, {at = path, notes = column.notes} = {}) => (
      <RichText
        body={[unit]}
        path={at}
        context={column.context}
        notes={notes}
        start={numberAt(bodies[0], index)}
      />
    )
    if (first.lang !== second.lang) {
      const at = `${right.lang}-${path}`
      return [{key, cells: [text(left, first), text(right, second, {at})]}]
    }
    const owner = columns.findIndex(({lang}) => lang === first.lang)
    if (owner === 0 && right.notes)
      return [{key, cells: [text(left, first), noteOf(right, second)]}]
    if (owner === 1 && left.notes) return [{key, cells: [noteOf(left, first), text(right, second)]}]
    const [shown, unit] = owner === 1 ? [right, second] : [left, first]
    const notes: PairRow[] = columns.some((column, at) => noteOf(column, units[at === 0 ? 0 : 1]))
      ? [{key: `${key}-note`, cells: [noteOf(left, first), noteOf(right, second)]}]
      : []
    return [...notes, {key, across: text(shown, unit, {notes: false}), in: unit}]
  })
