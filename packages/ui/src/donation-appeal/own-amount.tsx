import styles from './donation-appeal.module.css'
import type {DonationFormProps} from './donation-form.tsx'
import {ErrorText} from './error-text.tsx'

const Currency = ({currencies, values, errors, labels}: DonationFormProps) => (
  <p className={styles.field}>
    <label htmlFor="gift-currency">{labels.currency}</label>
    <select
      id="gift-currency"
      name="currency"
      defaultValue={values?.currency ?? currencies[0]?.code}
      aria-invalid={errors?.currency ? true : undefined}
      aria-describedby={errors?.currency ? 'gift-currency-error' : undefined}
    >
      {currencies.map(({code, text}) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </select>
  </p>
)

/**
 * An amount of the reader's own. Text, not a number field: browsers read those in their own
 * language, not the page's, and drop what they cannot read, so that it could not be shown again.
 */
export const OwnAmount = (props: DonationFormProps) => {
  const {amounts, currencies, values, errors, labels} = props
  return (
    <div className={styles.choice}>
      {amounts.length > 0 ? (
        <label>
          <input type="radio" name="amount" value="own" defaultChecked={values?.amount === 'own'} />
          <span>{labels.own}</span>
        </label>
      ) : null}
      <p className={styles.field}>
        <label htmlFor="gift-own">{labels.ownAmount}</label>
        <input
          id="gift-own"
          name="own"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          defaultValue={values?.own}
          aria-invalid={errors?.amount ? true : undefined}
          aria-describedby={errors?.amount ? 'gift-amount-error' : undefined}
        />
      </p>
      <ErrorText id="gift-currency-error" text={errors?.currency} />
      {currencies.length > 1 ? <Currency {...props} /> : null}
    </div>
  )
}
