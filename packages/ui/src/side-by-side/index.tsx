import {FallbackNote} from '../fallback-note/index.tsx'
import sectionStyles from '../section/section.module.css'
import {type SectionNotes, sectionNotes} from '../section/section-notes.ts'
import type {ResolvedBody, ResolvedText, RichTextContext} from '../types.ts'
import {PairHeading} from './pair-heading.tsx'
import {type Language, PairTable} from './pair-table.tsx'
import {pairUnits} from './pair-units.tsx'

export {PairHeading, type PairHeadingProps} from './pair-heading.tsx'
export {type PairRow, PairTable, type PairTableProps} from './pair-table.tsx'
export {type Column, pairUnits} from './pair-units.tsx'

export type SideBySideProps = {
  /** Unique on the page. */
  readonly id: string
  /** What the section is about, as in `Section`: on paper it has the same boxes and lines. */
  readonly kind?: string
  /** Left out where a heading of the page stands above already. */
  readonly headings?: readonly [ResolvedText, ResolvedText]
  readonly bodies: readonly [ResolvedBody, ResolvedBody]
  readonly safetyCritical: boolean
  readonly languages: readonly [Language, Language]
  readonly contexts: readonly [RichTextContext, RichTextContext]
  /** The heading's level: 2 for a section, 3 for a question. */
  readonly level?: 2 | 3
}

const noteAbove = ({above}: SectionNotes, {labels, help, dialable}: RichTextContext) =>
  above ? (
    <FallbackNote
      kind={above.kind}
      text={labels.fallback[above.kind][above.scope]}
      place={above.withHelp ? 'safety' : 'section'}
      help={above.withHelp ? help : []}
      dialable={dialable}
    />
  ) : null

/** One section in two languages; what a reader must know about missing translations stands first. */
export const SideBySide = (props: SideBySideProps) => {
  const {id, kind, headings, bodies, safetyCritical, languages, contexts, level = 2} = props
  const column = (index: 0 | 1) => {
    const [body, context] = [bodies[index], contexts[index]]
    const heading = headings?.[index] ?? {notice: 'none'}
    const notes = sectionNotes({heading, body, safetyCritical})
    return {
      above: noteAbove(notes, context),
      cell: {...languages[index], context, notes: notes.inside},
    }
  }
  const [first, second] = [column(0), column(1)]
  const above = first.above || second.above
  const table = (
    <PairTable
      languages={languages}
      rows={[
        ...(above ? [{key: 'above', cells: [first.above, second.above] as const}] : []),
        ...pairUnits({path: id, columns: [first.cell, second.cell], bodies}),
      ]}
    />
  )
  if (!headings) return table
  return (
    <section className={sectionStyles.section} aria-labelledby={id} data-kind={kind}>
      <PairHeading id={id} level={level} texts={headings} />
      {table}
    </section>
  )
}
