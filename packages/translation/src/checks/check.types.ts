import type {Locale} from '@preop/locales'
import type {GlossaryTerm} from '../glossary/glossary.types.ts'
import type {BodyElement} from '../localized.types.ts'
import type {CheckId} from './check-ids.ts'

/** An error is nearly always a fault of the translation; a warning is worth a look. */
export type CheckSeverity = 'error' | 'warning'

/**
 * - `lost`: the source says it, the target does not
 * - `added`: the target says it, the source does not
 * - `changed`: the target says something else in its place
 * - `form`: the target says it, in a form that is not right
 */
export type CheckFault = 'lost' | 'added' | 'changed' | 'form'

/** A piece of a text, `text.slice(start, end)` of what `toPlainText` gives for the value. */
export type Excerpt = {readonly text: string; readonly start: number; readonly end: number}

/** What a check found wrong with a translation. `describeFailedCheck` puts it into words. */
export type FailedCheck = {
  readonly check: CheckId
  readonly severity: CheckSeverity
  readonly fault: CheckFault
  /** What the source asks for, as a reader sees it: `24 hours`, `{cite:guys}`. */
  readonly expected: readonly string[]
  /** What stands in the target instead. */
  readonly found: readonly string[]
  /** Where, in the source's text. */
  readonly source?: Excerpt
  /** Where, in the target's text. */
  readonly target?: Excerpt
}

/** A string field's text, or one element of a body: a block, a care card, a timed step, an image. */
export type CheckedValue = string | BodyElement

export type TranslationToCheck = {
  readonly source: CheckedValue
  readonly target: CheckedValue
  readonly sourceLocale: Locale
  readonly targetLocale: Locale
  /** Terms whose accepted forms the target has to use. */
  readonly glossary?: readonly GlossaryTerm[] | undefined
  /** Most characters (graphemes) the target may have. */
  readonly maxLength?: number | undefined
}
