import type {ReactNode} from 'react'
import {PhoneList} from '../phone-list/index.tsx'
import {Text} from '../text/index.tsx'
import type {InterfaceLink, NamedPhone, ResolvedText} from '../types.ts'
import styles from './site-footer.module.css'

export type SiteFooterProps = {
  readonly locale: string
  readonly hospitalName: ResolvedText
  readonly phones: readonly NamedPhone[]
  readonly dialable: boolean
  /** No landmark of their own, since they repeat the header's. */
  readonly links: readonly InterfaceLink[]
  /** What the site is not: advice of the reader's own doctor. */
  readonly disclaimer?: string
  /** `LanguageAssistanceNotice`. */
  readonly languageAssistance?: ReactNode
}

/** Help with language, telephone lines, and where to read on. */
export const SiteFooter = (props: SiteFooterProps) => (
  <footer className={styles.footer}>
    <div className={styles.wrap}>
      {props.languageAssistance}
      <div className={styles.row}>
        <div>
          <p className={styles.name}>
            <Text of={props.hospitalName} locale={props.locale} />
          </p>
          <PhoneList phones={props.phones} dialable={props.dialable} />
        </div>
        <ul className={styles.links} data-screen="">
          {props.links.map(({href, text}) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
      {props.disclaimer ? (
        <p className={styles.disclaimer} data-screen="">
          {props.disclaimer}
        </p>
      ) : null}
    </div>
  </footer>
)
