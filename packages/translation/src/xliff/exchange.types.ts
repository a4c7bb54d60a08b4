import type {WorkStatus} from '../derive-status.ts'
import type {BodyElement, Origin} from '../localized.types.ts'

/**
 * A piece of inline text. Pairs may overlap, so a fragment is a row of tokens and not a tree; a
 * writer nests what can be nested.
 */
export type Token =
  | string
  | {readonly kind: 'open' | 'close' | 'point'; readonly id: string; readonly like?: string}

/** Text with its inline codes, as translators see it. `like` names the code that a copy repeats. */
export type Fragment = readonly Token[]

export type CodeKind = 'decorator' | 'annotation' | 'object' | 'lineBreak' | 'character' | 'icu'

/** An inline code of a unit's source: what a translator moves about but cannot alter. */
export type Code = {
  /** Unique in its unit: `c1`. */
  readonly id: string
  readonly kind: CodeKind
  /** `strong`, `link`, `phone`, `lb`, `U+000B`, `count`. */
  readonly name: string
  /** What it stands for, as canonical JSON: two codes with equal content say the same. */
  readonly content: string
  /** The `_key` of the mark's definition or of the inline object in the source. */
  readonly key?: string | undefined
  /** It may be left out: the number in a text that is for one number only. */
  readonly isOptional?: boolean | undefined
}

/** What stands in one block of a unit, or in the whole of a string. */
export type ExchangePart = {
  /** Path inside the unit, `body.b1`; empty where the unit is a string or a block. */
  readonly id: string
  readonly source: Fragment
  readonly target?: Fragment | undefined
  /** Of the block, for whoever translates: `h3`, `bullet`, 1. */
  readonly style?: string | undefined
  readonly listItem?: string | undefined
  readonly level?: number | undefined
}

/** The translation that a unit has now. */
export type PresentTarget = {
  readonly value: string | BodyElement
  /** A sidecar's own; `approved` for published text that a human stands for. */
  readonly status: WorkStatus
  readonly origin: Origin
  /** Hash of the source it translates. */
  readonly sourceHash: string
  /** Hash of `value`, by which an import sees whether it moved since the export. */
  readonly hash: string
  readonly place: 'work' | 'published'
}

/** A term of the glossary that concerns a unit. */
export type ExchangeTerm = {
  readonly term: string
  readonly translation?: string | undefined
  readonly definition?: string | undefined
  /** The content of the code that marks it in the text, if one does. */
  readonly content?: string | undefined
}

export type ExchangeUnit = {
  /** As `documentUnits` gives it. */
  readonly path: string
  readonly field: string
  /** The type of the body's element: `block`, `careCard`; `string` for a string field. */
  readonly kind: string
  readonly source: string | BodyElement
  readonly sourceHash: string
  readonly sourceCanonical: string
  readonly parts: readonly ExchangePart[]
  readonly codes: readonly Code[]
  readonly present?: PresentTarget | undefined
  readonly isSafetyCritical: boolean
  readonly notes: readonly string[]
  /** In characters (code points). */
  readonly maxLength?: number | undefined
  readonly terms: readonly ExchangeTerm[]
  /**
   * Puts the words of the parts together where that takes more than our skeleton of a value: the
   * branches of a message.
   */
  readonly assemble?: ((fragmentOf: (partId: string) => Fragment) => string) | undefined
}

/** A document in one locale, as it goes to translators and as it is when their file comes back. */
export type ExchangeDocument = {
  /** The published id. */
  readonly documentId: string
  readonly documentType: string
  readonly revision: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly title: string
  readonly units: readonly ExchangeUnit[]
  /** Paths of what has a source and is not exchanged: pictures. */
  readonly leftOut: readonly string[]
}
