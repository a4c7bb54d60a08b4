import {Text} from '../text/index.tsx'
import type {ResolvedText} from '../types.ts'
import styles from './breadcrumbs.module.css'

export type BreadcrumbsProps = {
  readonly locale: string
  readonly label: string
  /** From the home page down to the parent of this page, which is not repeated here. */
  readonly items: readonly {readonly href: string; readonly text: string | ResolvedText}[]
}

/** The way from the home page to here. */
export const Breadcrumbs = ({locale, label, items}: BreadcrumbsProps) => (
  <nav aria-label={label} data-screen="">
    <ol className={styles.list}>
      {items.map(({href, text}) => (
        <li key={href}>
          <a href={href}>{typeof text === 'string' ? text : <Text of={text} locale={locale} />}</a>
        </li>
      ))}
    </ol>
  </nav>
)
