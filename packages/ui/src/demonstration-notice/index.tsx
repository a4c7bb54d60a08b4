import {Icon} from '../icon/index.tsx'
import styles from './demonstration-notice.module.css'

export type DemonstrationNoticeProps = {
  /** Names the region, for example "Demonstration". */
  readonly label: string
  readonly text: string
}

/** Says that the page is not for care. Nobody can dismiss it, and it prints. */
export const DemonstrationNotice = ({label, text}: DemonstrationNoticeProps) => (
  <section className={styles.notice} aria-label={label}>
    <Icon shape="square" sign="exclamation" />
    <p>
      <strong>{`${label}.`}</strong> {text}
    </p>
  </section>
)
