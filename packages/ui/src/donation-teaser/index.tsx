import {Text} from '../text/index.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedText} from '../types.ts'
import styles from './donation-teaser.module.css'

export type DonationTeaserProps = {
  readonly locale: string
  readonly href: string
  readonly title: ResolvedText
  /** The donation line. */
  readonly summary: ResolvedText
  readonly labels: {
    /** Names the region and says that this is no part of the medical text. */
    readonly region: string
    readonly action: string
  }
}

/** A quiet line about giving, kept apart from clinical text; it does not print. */
export const DonationTeaser = ({locale, href, title, summary, labels}: DonationTeaserProps) => (
  <aside className={styles.teaser} aria-label={labels.region} data-screen="">
    <p className={styles.region}>{labels.region}</p>
    <p className={styles.title} {...languageAttributes(title, locale)}>
      {title.value}
    </p>
    <p>
      <Text of={summary} locale={locale} />
    </p>
    <a className={styles.action} href={href}>
      {labels.action}
    </a>
  </aside>
)
