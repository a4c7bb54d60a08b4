import type {
  BodyImage,
  BodyNode,
  Direction,
  PhoneNumbers,
  Resolved,
  Timing,
  Urgency,
} from '@preop/portable-text'

export type {
  BodyImage,
  BodyNode,
  Direction,
  Notice,
  PhoneLine,
  PhoneNumbers,
  Resolved,
  ResolvedBody,
  Timing,
  Urgency,
} from '@preop/portable-text'

export type ResolvedText = Resolved<string>

/** A link whose words come from content and may be in another language than the page. */
export type ContentLink = {readonly href: string; readonly text: ResolvedText}

/** A link whose words are the interface's, in the page's language. */
export type InterfaceLink = {readonly href: string; readonly text: string}

/** A date for machines (`2026-11-23`) and for readers. */
export type DateText = {readonly iso: string; readonly text: string}

export type FallbackKind = 'wording' | 'changed' | 'missing'

/** A telephone line with its name in the page's language. */
export type NamedPhone = {readonly label: string; readonly number: string}

/** What one page gives to every body of text on it; build it once a page. */
export type RichTextContext = {
  /** The page's locale: text in another language gets its own `lang` and `dir`. */
  readonly locale: string
  /** Keys of the document's references, in the order they are listed. */
  readonly references: readonly string[]
  /** The ids of citations that the references lead back to; all of them if not given. */
  readonly anchors?: ReadonlySet<string>
  /** Whether each part of a text has an element id, so that an address can lead to it. */
  readonly unitAnchors?: boolean
  readonly phones: PhoneNumbers
  /** False in a demonstration: numbers are then text that nobody can dial by accident. */
  readonly dialable: boolean
  readonly hrefOf: (documentId: string) => string | undefined
  readonly glossary: GlossaryContext
  /** The picture that a `bodyImage` shows. */
  readonly image?: ((node: BodyNode) => BodyImage | undefined) | undefined
  readonly labels: RichTextLabels
  /** Who helps when safety-critical text is not there in the reader's language. */
  readonly help: readonly NamedPhone[]
}

/** A word of the glossary with its meaning and its place in the glossary. */
export type TermEntry = {
  readonly term: ResolvedText
  readonly definition: ResolvedText
  readonly href: string
}

/** What a page knows of the words that its texts take from the glossary. */
export type GlossaryContext = {
  /** By the term's document id. */
  readonly entries: Readonly<Record<string, TermEntry>>
  /** By the term's document id: the one place where its meaning opens; see `collectTerms`. */
  readonly opensAt: ReadonlyMap<string, string>
  /** The page's direction, for words of the interface inside text in another language. */
  readonly dir: Direction
  readonly labels: {
    /** Spoken name of the button that opens a meaning. */
    readonly meaning: (word: string) => string
    readonly more: string
    readonly close: string
  }
}

export type RichTextLabels = {
  readonly careCard: Readonly<Record<Urgency, string>>
  /** When a timed step is due: `7 days before`. */
  readonly timing: (timing: Timing) => string
  readonly fallback: FallbackLabels
}

/**
 * The note's words: at one part of the text (`unit`), above a section that it holds for as a whole
 * (`section`), above a section that it holds for in parts (`partly`).
 */
export type FallbackLabels = Readonly<
  Record<FallbackKind, Readonly<Record<'unit' | 'section' | 'partly', string>>>
>
