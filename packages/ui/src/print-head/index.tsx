import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedText} from '../types.ts'
import styles from './print-head.module.css'

export type PrintHeadProps = {
  readonly locale: string
  readonly hospitalName: ResolvedText
  /** Where the page is found, in which language it is, of what day: name and value. */
  readonly facts: readonly {readonly term: string; readonly value: string}[]
}

/** What a sheet of paper has to say of itself. On a screen the header and the browser say it. */
export const PrintHead = ({locale, hospitalName, facts}: PrintHeadProps) => (
  <div className={styles.head}>
    <p className={styles.name} {...languageAttributes(hospitalName, locale)}>
      {hospitalName.value}
    </p>
    <dl>
      {facts.map(({term, value}) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  </div>
)
