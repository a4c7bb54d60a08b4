import {Text} from '../text/index.tsx'
import type {ContentLink} from '../types.ts'
import styles from './alphabetical-list.module.css'
import {letterId} from './letter-id.ts'

export type AlphabeticalListProps = {
  readonly locale: string
  /** One for each script that titles are written in; the reader's own first. */
  readonly alphabets: readonly {
    readonly key: string
    /** Stands above the links to letters, for example "Go to a letter". */
    readonly label: string
    readonly groups: readonly {
      readonly letter: string
      readonly items: readonly (ContentLink & {readonly key: string})[]
    }[]
  }[]
}

/** Titles under their letters, with links to each letter. Sorted and grouped by the caller. */
export const AlphabeticalList = ({locale, alphabets}: AlphabeticalListProps) => (
  <>
    {alphabets.map(({key, label, groups}) => (
      <nav key={key} aria-labelledby={`letters-${key}`} data-screen="">
        <p id={`letters-${key}`} className={styles.label}>
          {label}
        </p>
        <ul className={styles.letters}>
          {groups.map(({letter}) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
    ))}
    {alphabets.flatMap(({groups}) =>
      groups.map(({letter, items}) => (
        <section key={letter} className={styles.group} aria-labelledby={letterId(letter)}>
          <h2 id={letterId(letter)}>{letter}</h2>
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.key}>
                <a href={item.href}>
                  <Text of={item.text} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )),
    )}
  </>
)
