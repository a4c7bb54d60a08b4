import {Text} from '../text/index.tsx'
import type {ResolvedText} from '../types.ts'
import styles from './donation-appeal.module.css'
import {ErrorText} from './error-text.tsx'
import {OwnAmount} from './own-amount.tsx'

/** What the form sends: the key of an amount or `own`, and the rest as it was typed. */
export type GiftValues = {
  readonly amount: string
  readonly own: string
  readonly currency: string
  readonly frequency: string
}

export type GiftErrors = Readonly<Partial<Record<'amount' | 'currency' | 'frequency', string>>>

export type DonationFormProps = {
  readonly locale: string
  /** A page of this site, which checks the choice before anybody is led away. */
  readonly action: string
  readonly amounts: readonly {
    readonly key: string
    /** With its currency, in the page's language. */
    readonly text: string
    readonly impact?: ResolvedText
    readonly evidence?: {readonly href: string; readonly text: string}
  }[]
  /** Of an own amount; several are chosen from. */
  readonly currencies: readonly {readonly code: string; readonly text: string}[]
  /** Monthly is never chosen for the reader; one alone needs no question. */
  readonly frequencies: readonly {readonly value: 'once' | 'monthly'; readonly text: string}[]
  /** What the reader sent before: nothing has to be typed again. */
  readonly values?: GiftValues
  readonly errors?: GiftErrors
  readonly labels: {
    readonly amount: string
    readonly own: string
    readonly ownAmount: string
    readonly currency: string
    readonly frequency: string
    readonly submit: string
    /** What follows, and that the payment is made elsewhere. */
    readonly ahead: string
    /** Stands above the list of errors. */
    readonly problem: string
  }
}

const targets = {amount: 'gift-own', currency: 'gift-currency', frequency: 'gift-frequency'}

const ErrorSummary = ({errors, heading}: {errors: GiftErrors; heading: string}) => (
  <div className={styles.summary}>
    <h2>{heading}</h2>
    <ul>
      {(['amount', 'currency', 'frequency'] as const).map((field) =>
        errors[field] ? (
          <li key={field}>
            <a href={`#${targets[field]}`}>{errors[field]}</a>
          </li>
        ) : null,
      )}
    </ul>
  </div>
)

const Amounts = ({amounts, values, locale, ...form}: DonationFormProps) => (
  <fieldset aria-describedby={form.errors?.amount ? 'gift-amount-error' : undefined}>
    <legend>{form.labels.amount}</legend>
    <ErrorText id="gift-amount-error" text={form.errors?.amount} />
    {amounts.map(({key, text, impact, evidence}) => (
      <div key={key} className={styles.choice}>
        <label>
          <input type="radio" name="amount" value={key} defaultChecked={values?.amount === key} />
          <span>
            <strong>{text}</strong> {impact ? <Text of={impact} locale={locale} /> : null}
          </span>
        </label>
        {evidence ? <a href={evidence.href}>{evidence.text}</a> : null}
      </div>
    ))}
    <OwnAmount {...form} amounts={amounts} locale={locale} {...(values ? {values} : {})} />
  </fieldset>
)

const Frequencies = ({frequencies, values, errors, labels}: DonationFormProps) => {
  const chosen = values ? values.frequency : 'once'
  return (
    <fieldset aria-describedby={errors?.frequency ? 'gift-frequency-error' : undefined}>
      <legend>{labels.frequency}</legend>
      <ErrorText id="gift-frequency-error" text={errors?.frequency} />
      {frequencies.map(({value, text}, index) => (
        <div key={value} className={styles.choice}>
          <label>
            <input
              type="radio"
              name="frequency"
              value={value}
              id={index === 0 ? 'gift-frequency' : undefined}
              defaultChecked={chosen === value}
            />
            {text}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** A plain form, sent to this site first: an amount of one's own is checked without any script. */
export const DonationForm = (props: DonationFormProps) => {
  const {errors, labels} = props
  return (
    <form className={styles.form} action={props.action} method="get" noValidate>
      {errors && Object.keys(errors).length > 0 ? (
        <ErrorSummary errors={errors} heading={labels.problem} />
      ) : null}
      <Amounts {...props} />
      {props.frequencies.length > 1 ? <Frequencies {...props} /> : null}
      <button type="submit" aria-describedby="donation-ahead">
        {labels.submit}
      </button>
      <p id="donation-ahead">{labels.ahead}</p>
    </form>
  )
}
