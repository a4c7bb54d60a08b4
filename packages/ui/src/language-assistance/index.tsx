import type {Direction} from '../types.ts'
import styles from './language-assistance.module.css'

export type LanguageAssistanceNoticeProps = {
  readonly locale: string
  /** The page with the notice in every language it is offered in. */
  readonly href: string
  /** "Free help in your language", in the page's language. */
  readonly text: string
  /** Some of those languages by their own names, for who reads none of the page's. */
  readonly languages: readonly {
    readonly lang: string
    readonly dir: Direction
    readonly endonym: string
    readonly href: string
  }[]
}

/** The way to free help with language, on every page. */
export const LanguageAssistanceNotice = (props: LanguageAssistanceNoticeProps) => (
  <p className={styles.line}>
    <a href={props.href}>{props.text}</a>
    {props.languages.map(({lang, dir, endonym, href}) => (
      <a key={lang} href={href} {...(lang === props.locale ? {} : {lang, dir})}>
        {endonym}
      </a>
    ))}
  </p>
)
