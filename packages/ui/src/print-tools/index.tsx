import styles from './print-tools.module.css'

export type PrintToolsProps = {
  readonly labels: {
    readonly heading: string
    /** Where the print command is, on a computer and on a phone. */
    readonly how: string
    readonly pdf: string
    readonly large: string
    readonly largeHint: string
  }
}

/**
 * How to get the page on paper. The box needs no script: the print styles ask whether it is ticked.
 */
export const PrintTools = ({labels}: PrintToolsProps) => (
  <details className={styles.tools} data-screen="">
    <summary>{labels.heading}</summary>
    <p>{labels.how}</p>
    <p>{labels.pdf}</p>
    <label>
      <input type="checkbox" id="large-print" aria-describedby="large-print-hint" />
      <span>{labels.large}</span>
    </label>
    <p id="large-print-hint">{labels.largeHint}</p>
  </details>
)
