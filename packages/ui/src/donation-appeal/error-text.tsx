import styles from './donation-appeal.module.css'

/** What is wrong with a field, beside it; nothing if nothing is. */
export const ErrorText = ({id, text}: {id: string; text: string | undefined}) =>
  text ? (
    <p id={id} className={styles.error}>
      {text}
    </p>
  ) : null
