import type {ResolvedText} from '../types.ts'
import styles from './side-by-side.module.css'

export type PairHeadingProps = {
  readonly texts: readonly [ResolvedText, ResolvedText]
  readonly level: 1 | 2 | 3
  readonly id?: string | undefined
}

/** A heading in two languages, or once where both would show the same. */
export const PairHeading = ({texts, level, id}: PairHeadingProps) => {
  const [first, second] = texts
  const shown = first.lang === second.lang ? [first] : [first, second]
  const Heading = `h${level}` as const
  return (
    <Heading id={id} className={styles.heading}>
      {shown.map(({lang, dir, value}, index) => (
        <span key={lang} lang={lang} dir={dir}>
          {value}
          {index < shown.length - 1 ? ' ' : null}
        </span>
      ))}
    </Heading>
  )
}
