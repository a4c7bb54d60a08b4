import {Text} from '../text/index.tsx'
import type {ResolvedText} from '../types.ts'
import styles from './donation-appeal.module.css'

export type DonationFormProps = {
  readonly locale: string
  readonly provider: {
    readonly actionUrl: string
    readonly method: 'GET' | 'POST'
    /** The provider's names for what we hand over. */
    readonly parameters: {readonly amount: string; readonly frequency: string}
  }
  /** Currency, designation and locale under the provider's names. */
  readonly hidden: Readonly<Record<string, string>>
  readonly amounts: readonly {
    readonly key: string
    readonly value: number
    /** With its currency, in the page's language. */
    readonly text: string
    readonly impact?: ResolvedText
    readonly evidence?: {readonly href: string; readonly text: string}
  }[]
  /** Monthly is never chosen for the reader. */
  readonly frequencies: readonly ('once' | 'monthly')[]
  readonly labels: {
    readonly amount: string
    readonly frequency: string
    readonly frequencies: Readonly<Record<'once' | 'monthly', string>>
    readonly submit: string
    /** "You are leaving this site. The payment is made at …" */
    readonly leaving: string
  }
}

/** A plain form to the provider: no payment data passes through this site. */
export const DonationForm = (props: DonationFormProps) => {
  const {provider, labels} = props
  return (
    <form
      className={styles.form}
      action={provider.actionUrl}
      method={provider.method.toLowerCase()}
    >
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend>{labels.amount}</legend>
        {props.amounts.map(({key, value, text, impact, evidence}) => (
          <div key={key} className={styles.choice}>
            <label>
              <input type="radio" name={provider.parameters.amount} value={value} required />
              <span>
                <strong>{text}</strong> {impact ? <Text of={impact} locale={props.locale} /> : null}
              </span>
            </label>
            {evidence ? <a href={evidence.href}>{evidence.text}</a> : null}
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{labels.frequency}</legend>
        {props.frequencies.map((frequency) => (
          <div key={frequency} className={styles.choice}>
            <label>
              <input
                type="radio"
                name={provider.parameters.frequency}
                value={frequency}
                required
                defaultChecked={frequency === 'once'}
              />
              {labels.frequencies[frequency]}
            </label>
          </div>
        ))}
      </fieldset>
      <p id="donation-leaving">{labels.leaving}</p>
      <button type="submit" aria-describedby="donation-leaving">
        {labels.submit}
      </button>
    </form>
  )
}
