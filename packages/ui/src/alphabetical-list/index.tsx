import {Text} from '../text/index.tsx'
import type {ContentLink} from '../types.ts'
import styles from './alphabetical-list.module.css'
import {LetterGroups, type LetterGroupsProps} from './letter-groups.tsx'

export type AlphabeticalListProps = {
  readonly locale: string
  readonly alphabets: LetterGroupsProps<ContentLink & {readonly key: string}>['alphabets']
}

/** Titles under their letters, with links to each letter. Sorted and grouped by the caller. */
export const AlphabeticalList = ({locale, alphabets}: AlphabeticalListProps) => (
  <LetterGroups alphabets={alphabets}>
    {(items) => (
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.key}>
            <a href={item.href}>
              <Text of={item.text} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    )}
  </LetterGroups>
)
