import type {Direction} from '../types.ts'
import styles from './language-assistance.module.css'
import {withPhones} from './with-phones.tsx'

export type LanguageAssistanceNoticeProps = {
  readonly locale: string
  readonly heading: string
  readonly notices: readonly {
    readonly lang: string
    readonly dir: Direction
    readonly text: string
  }[]
}

/** Free help with language, said in each language it is offered in. */
export const LanguageAssistanceNotice = (props: LanguageAssistanceNoticeProps) => (
  <section aria-labelledby="language-assistance">
    <h2 id="language-assistance" className={styles.heading}>
      {props.heading}
    </h2>
    <ul className={styles.list}>
      {props.notices.map(({lang, dir, text}) => (
        <li key={lang} {...(lang === props.locale ? {} : {lang, dir})}>
          {withPhones(text)}
        </li>
      ))}
    </ul>
  </section>
)
