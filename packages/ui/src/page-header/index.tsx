import {FallbackNote} from '../fallback-note/index.tsx'
import {Text} from '../text/index.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {FallbackLabels, ResolvedText} from '../types.ts'
import styles from './page-header.module.css'

export type PageHeaderProps = {
  readonly locale: string
  readonly title: ResolvedText
  readonly alsoCalled?: readonly ResolvedText[]
  /** The definition in one or two sentences. */
  readonly summary?: ResolvedText
  readonly labels: {
    /** "Also called"; needed only with `alsoCalled`. */
    readonly alsoCalled?: string
    readonly fallback: FallbackLabels
  }
}

/** The page's one `h1`, what it is, and by which other names. */
export const PageHeader = ({locale, title, alsoCalled = [], summary, labels}: PageHeaderProps) => {
  const notice = [title, summary].map((text) => text?.notice ?? 'none').find((n) => n !== 'none')
  return (
    <div className={styles.header}>
      <h1 {...languageAttributes(title, locale)}>{title.value}</h1>
      {notice ? (
        <FallbackNote kind={notice} text={labels.fallback[notice].unit} place="block" />
      ) : null}
      {summary ? (
        <p className={styles.summary} {...languageAttributes(summary, locale)}>
          {summary.value}
        </p>
      ) : null}
      {alsoCalled.length > 0 ? (
        <dl className={styles.names}>
          <dt>{labels.alsoCalled}</dt>
          {alsoCalled.map((name) => (
            <dd key={name.value}>
              <Text of={name} locale={locale} />
            </dd>
          ))}
        </dl>
      ) : null}
    </div>
  )
}
