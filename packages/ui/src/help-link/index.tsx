import {Icon} from '../icon/index.tsx'
import {Text} from '../text/index.tsx'
import type {ResolvedText} from '../types.ts'
import styles from './help-link.module.css'

export type HelpLinkProps = {
  readonly locale: string
  /** The id of the section on when to call. */
  readonly target: string
  /** Its heading. */
  readonly text: ResolvedText
}

/** For somebody who opens the page at night because something is wrong: first thing on the page. */
export const HelpLink = ({locale, target, text}: HelpLinkProps) => (
  <p className={styles.help} data-screen="">
    <a href={`#${target}`}>
      <Icon shape="octagon" sign="exclamation" />
      <Text of={text} locale={locale} />
    </a>
  </p>
)
