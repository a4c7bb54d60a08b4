import {Fragment, type ReactNode} from 'react'
import styles from './alphabetical-list.module.css'
import {letterId} from './letter-id.ts'

export type Alphabet<Item> = {
  readonly key: string
  /** Stands above the links to letters, for example "Go to a letter". */
  readonly label: string
  readonly groups: readonly {readonly letter: string; readonly items: readonly Item[]}[]
}

export type LetterGroupsProps<Item> = {
  /** One for each script that entries are written in; the reader's own first. */
  readonly alphabets: readonly Alphabet<Item>[]
  /** What stands under a letter. */
  readonly children: (items: readonly Item[]) => ReactNode
}

/** Links to letters, and the letters with what stands under each. */
export const LetterGroups = <Item,>({alphabets, children}: LetterGroupsProps<Item>) => (
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
          {children(items)}
        </div>
      )),
    )}
  </>
)
