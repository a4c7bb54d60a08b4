import type {Locale} from '@preop/locales'

/** A term of the glossary with every accepted form in each locale, the preferred one first. */
export type GlossaryTerm = {
  /** Id of its document. */
  readonly id: string
  readonly forms: Readonly<Partial<Record<Locale, readonly string[]>>>
}

/** A place in a text where a term stands, in whatever inflection. */
export type TermHit = {
  readonly term: GlossaryTerm
  /** Offsets into the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** As it stands in the text. */
  readonly text: string
}
