import type {Locale} from '@preop/locales'
import type {GlossaryTerm} from '../glossary/glossary.types.ts'
import type {CheckedValue, FailedCheck} from './check.types.ts'
import type {Reading} from './reading/reading.types.ts'

/** One of the two texts, read. */
export type CheckedSide = {
  readonly value: CheckedValue
  readonly text: string
  readonly locale: Locale
  readonly reading: Reading
}

/** What every check is given. */
export type CheckedPair = {
  readonly source: CheckedSide
  readonly target: CheckedSide
  readonly glossary: readonly GlossaryTerm[]
  readonly maxLength: number | undefined
}

export type Check = (pair: CheckedPair) => readonly FailedCheck[]
