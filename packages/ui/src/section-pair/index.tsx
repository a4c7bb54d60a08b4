import type {ReactNode} from 'react'
import styles from './section-pair.module.css'

export type SectionPairProps = {
  /** Two sections that are read against each other, in the order of the page. */
  readonly children: ReactNode
}

/**
 * Benefits and risks, or who it is for and not for: beside each other where there is room, in equal
 * frames, so that neither looks like the small print of the other.
 */
export const SectionPair = ({children}: SectionPairProps) => (
  <div className={styles.pair} data-wide="">
    {children}
  </div>
)
