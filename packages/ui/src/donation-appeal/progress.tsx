import styles from './donation-appeal.module.css'

export type DonationProgress = {
  readonly raised: number
  readonly target: number
  /** Raised, target and as-of date in words: the bar only repeats them. */
  readonly text: string
}

/** How far the appeal has come. */
export const Progress = ({raised, target, text}: DonationProgress) => (
  <div className={styles.progress}>
    <p id="donation-progress">{text}</p>
    <progress value={Math.min(raised, target)} max={target} aria-labelledby="donation-progress" />
  </div>
)
