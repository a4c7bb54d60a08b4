import {Fragment} from 'react'
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
    <nav aria-labelledby="letters" data-screen="">
      {alphabets.map(({key, label, groups}, index) => (
        <Fragment key={key}>
          {label === alphabets[index - 1]?.label ? null : (
            <p id={index === 0 ? 'letters' : undefined} className={styles.label}>
              {label}
            </p>
          )}
          <ul className={styles.letters}>
            {groups.map(({letter}) => (
              <li key={letter}>
                <a href={`#${letterId(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
    {alphabets.flatMap(({groups}) =>
      groups.map(({letter, items}) => (
        <div key={letter} className={styles.group}>
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
        </div>
      )),
    )}
  </>
)
