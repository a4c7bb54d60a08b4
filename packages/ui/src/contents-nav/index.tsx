import {Text} from '../text/index.tsx'
import type {ResolvedText} from '../types.ts'
import styles from './contents-nav.module.css'

export type ContentsNavProps = {
  readonly locale: string
  readonly heading: string
  readonly items: readonly {readonly id: string; readonly text: ResolvedText}[]
}

/** Links to the sections of the page. */
export const ContentsNav = ({locale, heading, items}: ContentsNavProps) => (
  <nav className={styles.nav} aria-labelledby="contents" data-screen="">
    <h2 id="contents" className={styles.heading}>
      {heading}
    </h2>
    <ol className={styles.list}>
      {items.map(({id, text}) => (
        <li key={id}>
          <a href={`#${id}`}>
            <Text of={text} locale={locale} />
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
