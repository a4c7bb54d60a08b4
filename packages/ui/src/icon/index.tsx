import styles from './icon.module.css'

const shapes = {
  octagon: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  triangle: 'M12 2.5 23 21.5H1z',
  circle: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
  square: 'M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
} as const

const signs = {
  exclamation: 'M12 7v6.5M12 17.2v.1',
  information: 'M12 11v6.2M12 7v.1',
  bell: 'M8.5 15.5v-4a3.5 3.5 0 0 1 7 0v4h1.5H7M12 18.2v.1',
} as const

export type IconProps = {
  readonly shape: keyof typeof shapes
  readonly sign: keyof typeof signs
}

/** A sign whose outline alone tells levels apart; the words beside it carry the meaning. */
export const Icon = ({shape, sign}: IconProps) => (
  <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
    <path className={styles.shape} d={shapes[shape]} />
    <path className={styles.sign} d={signs[sign]} />
  </svg>
)
