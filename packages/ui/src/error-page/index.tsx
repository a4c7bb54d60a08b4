import type {InterfaceLink} from '../types.ts'
import styles from './error-page.module.css'

export type ErrorPageProps = {
  /** The status, for example 404: small, since it helps only who reports the error. */
  readonly status: number
  readonly title: string
  readonly text: string
  readonly links: readonly InterfaceLink[]
}

/** What happened and where to go from here. */
export const ErrorPage = ({status, title, text, links}: ErrorPageProps) => (
  <div className={styles.page}>
    <p className={styles.status}>{status}</p>
    <h1>{title}</h1>
    <p>{text}</p>
    <ul className={styles.links}>
      {links.map(({href, text: label}) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </div>
)
