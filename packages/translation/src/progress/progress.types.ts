import type {UnitStatus} from '../derive-status.ts'

/** A unit as progress sees it. */
export type ProgressRow = {
  readonly status: UnitStatus
  readonly isSafetyCritical: boolean
  /** Of the source text; see `countWords`. */
  readonly words: number
  readonly documentId: string
  readonly locale: string
}

export type Amount = {readonly units: number; readonly words: number}

/** How far some units have come. */
export type Tally = Amount & {
  readonly byStatus: Readonly<Record<UnitStatus, Amount>>
  /** Whole percent of the words that are approved, rounded down: 100 means all. 100 of nothing. */
  readonly percent: number
}

/** Safety-critical units stand first because they are to be done first. */
export type Progress = {
  readonly safetyCritical: Tally
  readonly other: Tally
  readonly all: Tally
}

export type ProgressReport = Progress & {
  readonly byLocale: readonly (Progress & {readonly locale: string})[]
  readonly byDocument: readonly (Progress & {
    readonly documentId: string
    readonly byLocale: readonly (Progress & {readonly locale: string})[]
  })[]
}
