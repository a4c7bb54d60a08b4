import type {ReactNode} from 'react'
import {leaves} from '../site-header/leaves.ts'
import {SkipLink} from '../skip-link/index.tsx'
import styles from './page-shell.module.css'

export type PageShellProps = {
  readonly skipLabel: string
  /** `PrintHead`: what a sheet of paper says of itself. */
  readonly print?: ReactNode
  /** `DemonstrationNotice`: before everything else, and not among the banners. */
  readonly demonstration?: ReactNode
  readonly header: ReactNode
  readonly banners?: ReactNode
  readonly breadcrumbs?: ReactNode
  /** `PageHeader` and what belongs to it, on the tinted band. */
  readonly intro?: ReactNode
  /** Contents navigation: beside the text where there is room, above it where there is not. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly footer: ReactNode
}

/** The landmarks of every page. */
export const PageShell = (props: PageShellProps) => (
  <>
    <SkipLink label={props.skipLabel} />
    {props.print}
    {props.demonstration}
    {props.header}
    {props.banners}
    {props.breadcrumbs ? (
      <div className={styles.band}>
        <div className={styles.wrap}>{props.breadcrumbs}</div>
      </div>
    ) : null}
    <main id="main">
      {props.intro ? (
        <div className={`${styles.band} ${styles.intro}`}>
          <svg className={styles.leaves} viewBox="6 6 36 36" aria-hidden="true" data-screen="">
            <path d={leaves} />
          </svg>
          <div className={styles.wrap}>{props.intro}</div>
        </div>
      ) : null}
      <div className={`${styles.wrap} ${props.aside ? styles.columns : styles.plain}`}>
        {props.aside ? <div className={styles.aside}>{props.aside}</div> : null}
        <div className={props.aside ? styles.text : undefined}>{props.children}</div>
      </div>
    </main>
    {props.footer}
  </>
)
