import {leaves} from './leaves.ts'
import styles from './site-header.module.css'

/** The mark: four leaves that meet in a cross. */
export const Logo = () => (
  <svg className={styles.logo} viewBox="0 0 48 48" aria-hidden="true">
    <rect width="48" height="48" rx="13" fill="var(--brand)" />
    <path fill="var(--on-brand)" d={leaves} />
  </svg>
)
