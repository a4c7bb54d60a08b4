import type {BodyElement, Origin} from '../localized.types.ts'

/** Which unit of which document, in which locale. */
export type UnitAddress = {
  readonly documentId: string
  readonly locale: string
  readonly path: string
}

/** A translation that is to be written to the sidecar. */
export type AppliedUnit = UnitAddress & {
  readonly target: string | BodyElement
  /** An import gives `translated` at best: nobody here has approved it. */
  readonly status: 'translated' | 'machine'
  readonly origin: Origin
  /** Of the source that it translates, which is the present one. */
  readonly sourceHash: string
  readonly sourceSnapshot: string
  /** The text is what stands already, and only its status moves: it is not signed anew. */
  readonly isTextKept: boolean
}

/** Why a unit is not imported. */
export type RefusalReason =
  | {readonly kind: 'unknownDocument'}
  | {readonly kind: 'otherLocale'; readonly expected: string; readonly found: string | undefined}
  | {readonly kind: 'otherSourceLocale'; readonly expected: string; readonly found: string}
  | {readonly kind: 'unknownUnit'}
  | {readonly kind: 'repeatedUnit'}
  | {readonly kind: 'malformed'; readonly faults: readonly string[]}
  | {readonly kind: 'sourceMoved'}
  | {readonly kind: 'sourceAltered'}
  | {readonly kind: 'targetMoved'}
  | {readonly kind: 'incomplete'; readonly part: string}
  | {readonly kind: 'otherParts'; readonly parts: readonly string[]}
  | {readonly kind: 'codeLost'; readonly codes: readonly string[]}
  | {readonly kind: 'codeDoubled'; readonly codes: readonly string[]}
  | {readonly kind: 'codeUnknown'; readonly codes: readonly string[]}
  | {readonly kind: 'codeUnpaired'; readonly codes: readonly string[]}
  | {readonly kind: 'controlCharacter'; readonly character: string}
  | {readonly kind: 'tooLong'; readonly length: number; readonly maxLength: number}
  | {readonly kind: 'humanText'}
  /** The lake did not take it. */
  | {readonly kind: 'notStored'; readonly message: string}

export type RefusedUnit = UnitAddress & {
  /** Line of the file. */
  readonly line: number
  readonly reason: RefusalReason
  /** In words: what was expected, what came, what to do. */
  readonly message: string
  /** Plain texts, to be laid side by side: the source that was translated, the present one, and the translation. */
  readonly sourceThen: string
  readonly sourceNow?: string | undefined
  readonly target?: string | undefined
  /** What stands now, where a translation moved since the export. */
  readonly targetNow?: string | undefined
}

/** Every unit of a file, each once. */
export type ImportReport = {
  readonly applied: readonly AppliedUnit[]
  /** What stands is what the file says. */
  readonly already: readonly UnitAddress[]
  /** The file has no translation of them. */
  readonly untranslated: readonly UnitAddress[]
  readonly refused: readonly RefusedUnit[]
}
