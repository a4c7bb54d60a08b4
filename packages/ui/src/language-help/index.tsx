import {PhoneNumber} from '@preop/portable-text'
import {withPhones} from '../language-assistance/with-phones.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {Direction} from '../types.ts'
import {languageAnchor} from './language-anchor.ts'
import styles from './language-help.module.css'

export type LanguageHelpProps = {
  readonly locale: string
  readonly dir: Direction
  readonly heading: string
  /** Said once above the notices, for example what their marks mean. */
  readonly note?: string
  /** The interpreter's number; it stands in every notice, for who can read that one only. */
  readonly phone: string | undefined
  readonly dialable: boolean
  /** Said of texts that stand in for reviewed ones, in the page's language. */
  readonly placeholderMark: string
  readonly notices: readonly {
    /** A BCP 47 tag; it need not be a locale of the site. */
    readonly lang: string
    readonly dir: Direction
    readonly endonym: string
    readonly text: string
    readonly placeholder: boolean
  }[]
}

/** Free help with language, said in each language it is offered in. */
export const LanguageHelp = (props: LanguageHelpProps) => {
  const {locale, dir, phone} = props
  return (
    <section className={styles.help} aria-labelledby="languages">
      <h2 id="languages">{props.heading}</h2>
      {props.note ? <p>{props.note}</p> : null}
      <ul className={styles.list}>
        {props.notices.map(({endonym, text, placeholder, ...language}) => (
          <li
            key={language.lang}
            id={languageAnchor(language.lang)}
            {...languageAttributes(language, locale)}
          >
            <h3>{endonym}</h3>
            <p>{withPhones(text)}</p>
            {phone ? (
              <p>
                <PhoneNumber number={phone} dialable={props.dialable} />
              </p>
            ) : null}
            {placeholder ? (
              <p className={styles.mark} {...(language.lang === locale ? {} : {lang: locale, dir})}>
                {props.placeholderMark}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
