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

export type FactProps = Pick<FactListProps, 'locale'> & {
  readonly fact: FactListProps['facts'][number]
}

/** One fact of a list, for a `dl`. */
export const Fact = ({locale, fact: {term, values}}: FactProps) => (
  <div className={styles.fact}>
    <dt>{term}</dt>
    {values.map(({key, text, href}) => {
      const shown = typeof text === 'string' ? text : <Text of={text} locale={locale} />
      return <dd key={key}>{href ? <a href={href}>{shown}</a> : shown}</dd>
    })}
  </div>
)

/** Setting, stay, return to activity, body region, specialty: the page at a glance. */
export const FactList = ({locale, label, facts}: FactListProps) => (
  <section aria-label={label}>
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <Fact key={fact.key} locale={locale} fact={fact} />
      ))}
    </dl>
  </section>
)
