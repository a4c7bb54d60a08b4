import type {ReactNode} from 'react'
import type {Direction} from '../types.ts'
import styles from './timed-steps.module.css'

export type TimedStepsProps = {
  readonly steps: readonly {
    readonly key: string
    /** Unique on the page. */
    readonly id?: string | undefined
    /** The interface's words for when the step is due, always in the page's language. */
    readonly when: string
    /** The language of the text when it is not the page's. */
    readonly language?: {readonly lang: string; readonly dir: Direction} | undefined
    /** What a reader is told about a text in another language. */
    readonly note?: ReactNode
    readonly children: ReactNode
  }[]
}

/**
 * Steps in the order they are due, each under its time. On paper, those of a section that prepares
 * have a box to tick; see `Section`.
 */
export const TimedSteps = ({steps}: TimedStepsProps) => (
  <ol className={styles.steps} data-steps="">
    {steps.map(({key, id, when, language, note, children}) => (
      <li key={key} id={id}>
        <p className={styles.when}>{when}</p>
        {note}
        <div {...language}>{children}</div>
      </li>
    ))}
  </ol>
)
