import type {Direction} from '../types.ts'
import styles from './language-switcher.module.css'

export type LanguageSwitcherProps = {
  /** "Languages", in the page's language. */
  readonly label: string
  /** Said after the name of a language this page is not translated into, in the page's language. */
  readonly untranslatedLabel: string
  readonly locale: string
  readonly languages: readonly {
    readonly locale: string
    /** The language's own name for itself. */
    readonly endonym: string
    readonly dir: Direction
    readonly href: string
    readonly translated: boolean
  }[]
}

/** The same page in other languages, each named in itself. */
export const LanguageSwitcher = (props: LanguageSwitcherProps) => (
  <nav className={styles.nav} aria-label={props.label} data-screen="">
    <svg className={styles.globe} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM2.5 12h19M12 2c-6 5.5-6 14.5 0 20M12 2c6 5.5 6 14.5 0 20" />
    </svg>
    <ul className={styles.list}>
      {props.languages.map(({locale, endonym, dir, href, translated}) => (
        <li key={locale} data-untranslated={translated ? undefined : ''}>
          <a
            href={href}
            hrefLang={locale}
            aria-current={locale === props.locale ? 'page' : undefined}
          >
            <span lang={locale} dir={dir}>
              {endonym}
            </span>
            {translated ? null : <span className={styles.note}> {props.untranslatedLabel}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
