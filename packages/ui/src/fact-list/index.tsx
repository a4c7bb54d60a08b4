import {Text} from '../text/index.tsx'
import type {ResolvedText} from '../types.ts'
import styles from './fact-list.module.css'

/** One value of a fact: the interface's words, or content that may link on. */
export type FactValue = {
  readonly key: string
  readonly text: string | ResolvedText
  readonly href?: string
}

export type FactListProps = {
  readonly locale: string
  /** Names the list for people who cannot see that it stands apart. */
  readonly label: string
  readonly facts: readonly {
    readonly key: string
    readonly term: string
    readonly values: readonly FactValue[]
  }[]
}

/** Setting, stay, return to activity, body region, specialty: the page at a glance. */
export const FactList = ({locale, label, facts}: FactListProps) => (
  <section aria-label={label}>
    <dl className={styles.facts}>
      {facts.map(({key, term, values}) => (
        <div key={key} className={styles.fact}>
          <dt>{term}</dt>
          {values.map((value) => {
            const text =
              typeof value.text === 'string' ? value.text : <Text of={value.text} locale={locale} />
            return <dd key={value.key}>{value.href ? <a href={value.href}>{text}</a> : text}</dd>
          })}
        </div>
      ))}
    </dl>
  </section>
)
