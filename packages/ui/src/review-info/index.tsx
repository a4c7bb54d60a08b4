import {Text} from '../text/index.tsx'
import type {DateText, ResolvedText} from '../types.ts'
import styles from './review-info.module.css'

export type ReviewInfoProps = {
  readonly locale: string
  readonly label: string
  /** Of the heading; unique on the page. */
  readonly id?: string
  /** Each a name in the page's language with a date or with words of the content, for example "Last reviewed". */
  readonly rows: readonly {
    readonly key: string
    readonly term: string
    readonly value: DateText | ResolvedText
  }[]
  /** Said when no clinician has reviewed the page or nobody has reviewed the translation. */
  readonly warnings?: readonly string[]
}

/** How current the page is and who answers for it. */
export const ReviewInfo = ({locale, label, id = 'about', rows, warnings = []}: ReviewInfoProps) => (
  <section className={styles.info} aria-labelledby={id}>
    <h2 id={id}>{label}</h2>
    {warnings.map((warning) => (
      <p key={warning}>{warning}</p>
    ))}
    <dl className={styles.rows}>
      {rows.map(({key, term, value}) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>
            {'iso' in value ? (
              <time dateTime={value.iso}>{value.text}</time>
            ) : (
              <Text of={value} locale={locale} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
