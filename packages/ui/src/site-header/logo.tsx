import styles from './site-header.module.css'

/** The mark: four leaves that meet in a cross. */
export const Logo = () => (
  <svg className={styles.logo} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <rect width="48" height="48" rx="13" fill="var(--brand)" />
    <path
      fill="var(--on-brand)"
      d="M24 22.5c-5-4-5-10 0-15 5 5 5 11 0 15zM25.5 24c4-5 10-5 15 0-5 5-11 5-15 0zM24 25.5c5 4 5 10 0 15-5-5-5-11 0-15zM22.5 24c-4 5-10 5-15 0 5-5 11-5 15 0z"
    />
  </svg>
)
