import type {Locale} from '@preop/locales'
import type {UnitStatus} from '@preop/translation'
import type {UnitStage} from './unit-stages.ts'

/** What names a unit in a locale: what an address of the desk carries. */
export type UnitAddress = {
  /** The published id. */
  readonly documentId: string
  readonly locale: Locale
  /** As `documentUnits` gives it. */
  readonly path: string
}

/** One row of the queue: a unit in one locale. */
export type UnitRow = UnitAddress & {
  readonly documentType: string
  readonly documentTitle: string
  /** Where it stands in the document, in words. */
  readonly place: string
  /** Ids of the specialties the document belongs to. */
  readonly specialties: readonly string[]
  readonly stage: UnitStage
  /** As `deskRows` derives it; progress counts by it. */
  readonly status: UnitStatus
  readonly isSafetyCritical: boolean
  /** Plain texts. */
  readonly source: string
  readonly target: string
  /** Ids of the people who wrote, reviewed or discussed it. */
  readonly people: readonly string[]
  /** Of the source. */
  readonly words: number
  /** The day on which it became stale, `YYYY-MM-DD`; undefined when it is not stale. */
  readonly staleSince?: string | undefined
  /** Whether it became stale on that day; else it did then at the latest. */
  readonly isStaleSinceExact?: boolean | undefined
  /** Position in the document. */
  readonly order: number
}
