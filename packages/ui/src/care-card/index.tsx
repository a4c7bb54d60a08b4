import type {ReactNode} from 'react'
import {Icon, type IconProps} from '../icon/index.tsx'
import type {Direction, Urgency} from '../types.ts'
import styles from './care-card.module.css'

export type CareCardProps = {
  readonly urgency: Urgency
  /** Unique on the page. */
  readonly id?: string | undefined
  /** The interface's words, always in the page's language. */
  readonly heading: string
  /** The language of the text inside when it is not the page's. */
  readonly language?: {readonly lang: string; readonly dir: Direction} | undefined
  readonly children: ReactNode
}

const icons: Readonly<Record<Urgency, IconProps>> = {
  emergency: {shape: 'octagon', sign: 'exclamation'},
  urgent: {shape: 'triangle', sign: 'exclamation'},
  routine: {shape: 'circle', sign: 'information'},
}

/** What to do and how soon; level shown by heading, outline of the icon, border and colour. */
export const CareCard = ({urgency, id, heading, language, children}: CareCardProps) => (
  <div id={id} className={styles.card} data-urgency={urgency}>
    <h3 className={styles.heading}>
      <Icon {...icons[urgency]} />
      {heading}
    </h3>
    <div className={styles.body} {...language}>
      {children}
    </div>
  </div>
)
