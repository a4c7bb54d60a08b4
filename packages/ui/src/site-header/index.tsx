import type {ReactNode} from 'react'
import {Text} from '../text/index.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {InterfaceLink, ResolvedText} from '../types.ts'
import {Logo} from './logo.tsx'
import styles from './site-header.module.css'

export type SiteHeaderProps = {
  readonly locale: string
  readonly homeHref: string
  readonly hospitalName: ResolvedText
  readonly tagline: ResolvedText
  readonly navigation: readonly (InterfaceLink & {readonly current?: boolean})[]
  readonly labels: {readonly navigation: string}
  /** `LanguageSwitcher`. */
  readonly languages: ReactNode
}

/** Who speaks, where to go, and in which language. */
export const SiteHeader = (props: SiteHeaderProps) => (
  <header className={styles.header}>
    <div className={styles.strip}>
      <div className={styles.wrap}>{props.languages}</div>
    </div>
    <div className={`${styles.wrap} ${styles.main}`}>
      <div className={styles.brand}>
        <Logo />
        <div>
          <a className={styles.name} href={props.homeHref}>
            <Text of={props.hospitalName} locale={props.locale} />
          </a>
          <p className={styles.tagline} {...languageAttributes(props.tagline, props.locale)}>
            {props.tagline.value}
          </p>
        </div>
      </div>
      <nav aria-label={props.labels.navigation} data-screen="">
        <ul className={styles.links}>
          {props.navigation.map(({href, text, current}) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
)
