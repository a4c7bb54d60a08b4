import {Text} from '../text/index.tsx'
import type {ResolvedText} from '../types.ts'
import styles from './donation-appeal.module.css'

export type HandOffProps = {
  readonly locale: string
  /** What the reader chose and the provider is told, in the reader's words. */
  readonly choices: readonly {
    readonly key: string
    readonly term: string
    readonly value: string | ResolvedText
  }[]
  /** The provider's form: its address and every choice under its own names. */
  readonly action: string
  readonly method: 'GET' | 'POST'
  readonly fields: readonly {readonly name: string; readonly value: string}[]
  readonly changeHref: string
  readonly labels: {
    /** Nothing has been paid yet. */
    readonly unpaid: string
    /** The provider is told this and nothing else. */
    readonly handedOver: string
    /** "You are leaving this site for …" */
    readonly leaving: string
    readonly submit: string
    readonly change: string
  }
}

/** The last page before the provider's: what it is told, and that the reader leaves this site. */
export const HandOff = ({locale, choices, fields, labels, ...form}: HandOffProps) => (
  <div className={styles.handOff}>
    <p>
      <strong>{labels.unpaid}</strong> {labels.handedOver}
    </p>
    <dl className={styles.choices}>
      {choices.map(({key, term, value}) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{typeof value === 'string' ? value : <Text of={value} locale={locale} />}</dd>
        </div>
      ))}
    </dl>
    <p>
      <a href={form.changeHref}>{labels.change}</a>
    </p>
    <form className={styles.form} action={form.action} method={form.method.toLowerCase()}>
      {fields.map(({name, value}) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p id="donation-leaving">{labels.leaving}</p>
      <button type="submit" aria-describedby="donation-leaving">
        {labels.submit}
      </button>
    </form>
  </div>
)
