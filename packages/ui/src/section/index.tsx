import {FallbackNote} from '../fallback-note/index.tsx'
import {RichText} from '../rich-text/index.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedBody, ResolvedText, RichTextContext} from '../types.ts'
import styles from './section.module.css'
import {sectionNotes} from './section-notes.ts'

export type SectionProps = {
  /** Unique on the page; the target of contents links and the prefix of ids inside. */
  readonly id: string
  /** What the section is about: on paper, preparation has boxes to tick and questions lines. */
  readonly kind?: string
  readonly heading: ResolvedText
  readonly body: ResolvedBody
  readonly context: RichTextContext
  readonly safetyCritical: boolean
}

/** One section of a page; what a reader must know about missing translations stands first. */
export const Section = ({id, kind, heading, body, context, safetyCritical}: SectionProps) => {
  const {locale, labels, help, dialable} = context
  const {above, inside} = sectionNotes({heading, body, safetyCritical})
  return (
    <section className={styles.section} aria-labelledby={id} data-kind={kind}>
      <h2 id={id} {...languageAttributes(heading, locale)}>
        {heading.value}
      </h2>
      {above ? (
        <FallbackNote
          kind={above.kind}
          text={labels.fallback[above.kind][above.scope]}
          place={above.withHelp ? 'safety' : 'section'}
          help={above.withHelp ? help : []}
          dialable={dialable}
        />
      ) : null}
      <RichText body={body} path={id} context={context} notes={inside} />
    </section>
  )
}
