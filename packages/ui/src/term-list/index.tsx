import sectionStyles from '../section/section.module.css'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedText} from '../types.ts'
import {termAnchor} from './term-anchor.ts'
import styles from './term-list.module.css'

export type TermListProps = {
  readonly locale: string
  readonly heading: string
  readonly terms: readonly {
    /** The glossary document's id, as links in the text name it. */
    readonly id: string
    readonly term: ResolvedText
    readonly definition: ResolvedText
  }[]
}

/** Words on this page: what the dotted links in the text lead to. */
export const TermList = ({locale, heading, terms}: TermListProps) => (
  <section className={sectionStyles.section} aria-labelledby="terms">
    <h2 id="terms">{heading}</h2>
    <dl className={styles.list}>
      {terms.map(({id, term, definition}) => (
        <div key={id} id={termAnchor(id)}>
          <dt {...languageAttributes(term, locale)}>{term.value}</dt>
          <dd {...languageAttributes(definition, locale)}>{definition.value}</dd>
        </div>
      ))}
    </dl>
  </section>
)
