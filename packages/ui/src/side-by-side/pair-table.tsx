import type {ReactNode} from 'react'
import type {Direction} from '../types.ts'
import styles from './side-by-side.module.css'

/** One of the two languages of a page that is read together. */
export type Language = {
  readonly lang: string
  readonly dir: Direction
  /** Its own name for itself. */
  readonly endonym: string
}

/** Two cells, or what stands across both because it is the same. */
export type PairRow = {readonly key: string} & (
  | {readonly cells: readonly [ReactNode, ReactNode]}
  | {readonly across: ReactNode; readonly in: Omit<Language, 'endonym'>}
)

export type PairTableProps = {
  readonly languages: readonly [Language, Language]
  readonly rows: readonly PairRow[]
}

const attributes = ({lang, dir}: Omit<Language, 'endonym'>) => ({lang, dir})

/**
 * The same text in two languages, part beside part. A table, so that a screen reader can go down one
 * language, says which it is in, and a printer repeats the languages on each sheet.
 */
export const PairTable = ({languages, rows}: PairTableProps) => (
  <table className={styles.table}>
    <thead>
      <tr>
        {languages.map((language) => (
          <th key={language.lang} scope="col" {...attributes(language)}>
            {language.endonym}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          {'cells' in row ? (
            languages.map((language, index) => (
              <td key={language.lang} {...attributes(language)}>
                {row.cells[index]}
              </td>
            ))
          ) : (
            <td colSpan={2} {...attributes(row.in)}>
              {row.across}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
