import {languageAttributes} from '../text/language-attributes.ts'
import type {Direction, InterfaceLink} from '../types.ts'
import styles from './search-result-list.module.css'

/** Text of which some words answer the search, in the language that it is really in. */
export type MarkedText = {
  readonly parts: readonly {readonly text: string; readonly marked: boolean}[]
  readonly lang: string
  readonly dir: Direction
}

export type SearchResultListProps = {
  readonly locale: string
  readonly results: readonly {
    readonly key: string
    readonly href: string
    readonly title: MarkedText
    readonly excerpt?: MarkedText | undefined
    /** The part of the page that the excerpt is from. */
    readonly section?: InterfaceLink | undefined
    /** Where the page is not there in the reader's language: those it can be read in. */
    readonly languages?: readonly (InterfaceLink & {lang: string; dir: Direction})[] | undefined
    /** The page is there in the reader's language, but other words than its own were found. */
    readonly elsewhere: boolean
  }[]
  readonly labels: {
    readonly section: string
    readonly languages: string
    readonly elsewhere: string
  }
}

const Marked = ({parts}: MarkedText) =>
  parts.map(({text, marked}, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move.
    marked ? <mark key={index}>{text}</mark> : text,
  )

/** What was found, the best first. */
export const SearchResultList = ({locale, results, labels}: SearchResultListProps) => (
  <ol className={styles.results}>
    {results.map(({key, href, title, excerpt, section, languages, elsewhere}) => (
      <li key={key} className={styles.result}>
        <h3>
          <a href={href} {...languageAttributes(title, locale)}>
            <Marked {...title} />
          </a>
        </h3>
        {languages ? (
          <p className={styles.languages}>
            {labels.languages}{' '}
            {languages.map((language) => (
              <a
                key={language.href}
                href={language.href}
                hrefLang={language.lang}
                {...languageAttributes(language, locale)}
              >
                {language.text}
              </a>
            ))}
          </p>
        ) : null}
        {elsewhere ? <p className={styles.elsewhere}>{labels.elsewhere}</p> : null}
        {excerpt ? (
          <p {...languageAttributes(excerpt, locale)}>
            <Marked {...excerpt} />
          </p>
        ) : null}
        {section ? (
          <p className={styles.section}>
            {labels.section} <a href={section.href}>{section.text}</a>
          </p>
        ) : null}
      </li>
    ))}
  </ol>
)
