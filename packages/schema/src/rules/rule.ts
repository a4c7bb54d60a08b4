import type {DocumentType} from '../document-types.ts'
import type {PathSegment} from './path.ts'
import type {PlainDocument} from './plain.ts'

/** What the rules may look up: a `Map` of published documents by id is one. */
export type DocumentLookup = {
  get(id: string): PlainDocument | undefined
  values(): Iterable<PlainDocument>
}

/**
 * What rules across documents need.
 *
 * - `documents`: every document that will stand beside the one being checked.
 * - `settings`: the `siteSettings` document; without it nothing it would allow is allowed.
 * - `today`: `YYYY-MM-DD`. Rules are pure, so the caller owns the clock; without it the rules about
 *   overdue reviews and expired claims find nothing.
 */
export type ValidationContext = {
  documents: DocumentLookup
  settings?: PlainDocument | undefined
  today?: string | undefined
}

/** Errors block publishing and the build; warnings feed the review queue. */
export type Level = 'error' | 'warning'

/** What one rule found at one place. The locale is read from `at` unless it is given. */
export type RuleFinding = {
  at: readonly PathSegment[]
  locale?: string
  expected: string
  found: string
  message: string
}

export type Finding = RuleFinding & {rule: string; level: Level}

export type Rule = {
  name: string
  level: Level
  appliesTo: readonly DocumentType[]
  check: (document: PlainDocument, context: ValidationContext) => RuleFinding[]
}
