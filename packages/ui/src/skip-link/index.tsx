import styles from './skip-link.module.css'

export type SkipLinkProps = {readonly label: string}

/** The first stop of the keyboard: past the header to the text. */
export const SkipLink = ({label}: SkipLinkProps) => (
  <a className={styles.link} href="#main" data-screen="">
    {label}
  </a>
)
