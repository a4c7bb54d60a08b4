import type {Direction} from '../types.ts'
import styles from './read-together.module.css'

export type ReadTogetherProps = {
  readonly label: string
  readonly languages: readonly {
    readonly locale: string
    readonly endonym: string
    readonly dir: Direction
    readonly href: string
    readonly current?: boolean
  }[]
}

/** The languages in which a page can be read beside its own, each by its own name. */
export const ReadTogether = ({label, languages}: ReadTogetherProps) => (
  <nav className={styles.nav} aria-labelledby="together" data-screen="">
    <p id="together" className={styles.label}>
      {label}
    </p>
    <ul className={styles.list}>
      {languages.map(({locale, endonym, dir, href, current}) => (
        <li key={locale}>
          <a href={href} rel="nofollow" aria-current={current ? 'page' : undefined}>
            <span lang={locale} dir={dir}>
              {endonym}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
