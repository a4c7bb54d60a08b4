import sectionStyles from '../section/section.module.css'
import type {Direction} from '../types.ts'
import styles from './reference-list.module.css'

export type ReferenceItem = {
  readonly key: string
  readonly title: string
  /** The language of the source, which is cited as published. */
  readonly lang: string
  readonly dir: Direction
  readonly authors?: string
  readonly publisher?: string
  readonly year?: string
  readonly url: string
  /** "(accessed 3 November 2026)", in the page's language. */
  readonly accessed?: string
}

export type ReferenceListProps = {
  readonly locale: string
  readonly heading: string
  readonly references: readonly ReferenceItem[]
  /** From `collectCitations`: where each reference is cited. */
  readonly citedAt: ReadonlyMap<string, readonly string[]>
  /** Spoken name of the n-th link back to the text, for example "Back to citation 2". */
  readonly backLabel: (occurrence: number) => string
}

/** What the page rests on, each source with links back to where it is cited. */
export const ReferenceList = (props: ReferenceListProps) => (
  <section className={sectionStyles.section} aria-labelledby="references">
    <h2 id="references">{props.heading}</h2>
    <ol className={styles.list}>
      {props.references.map(({key, title, lang, dir, url, ...source}) => (
        <li key={key} id={`ref-${key}`}>
          <span {...(lang === props.locale ? {} : {lang, dir})}>
            {source.authors ? `${source.authors}. ` : null}
            <a href={url}>
              <cite>{title}</cite>
            </a>
            {`. ${[source.publisher, source.year].filter(Boolean).join(', ')}`}
          </span>
          {source.accessed ? ` ${source.accessed}` : null}
          {(props.citedAt.get(key) ?? []).map((anchor, index) => (
            <a
              key={anchor}
              href={`#${anchor}`}
              className={styles.back}
              aria-label={props.backLabel(index + 1)}
              data-screen=""
            >
              ↑
            </a>
          ))}
        </li>
      ))}
    </ol>
  </section>
)
