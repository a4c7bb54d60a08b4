import styles from './feedback-form.module.css'

export type FeedbackFormProps = {
  /** Where the answer goes, on this site. */
  readonly action: string
  readonly labels: {
    readonly question: string
    readonly yes: string
    readonly no: string
    readonly why: string
    readonly send: string
    readonly privacy: string
  }
  /** What can be wrong with a page, in the page's language. */
  readonly reasons: readonly {readonly value: string; readonly text: string}[]
}

/** Whether a page helped: one press for yes; for no, a reason from a list. Nothing to write in. */
export const FeedbackForm = ({action, labels, reasons}: FeedbackFormProps) => (
  <section className={styles.feedback} aria-labelledby="feedback">
    <h2 id="feedback">{labels.question}</h2>
    <form action={action} method="post">
      <button type="submit" name="helpful" value="yes">
        {labels.yes}
      </button>
    </form>
    <details>
      <summary>{labels.no}</summary>
      <form action={action} method="post">
        <input type="hidden" name="helpful" value="no" />
        <fieldset>
          <legend>{labels.why}</legend>
          {reasons.map(({value, text}) => (
            <label key={value}>
              <input type="radio" name="reason" value={value} required />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{labels.send}</button>
      </form>
    </details>
    <p className={styles.privacy}>{labels.privacy}</p>
  </section>
)
