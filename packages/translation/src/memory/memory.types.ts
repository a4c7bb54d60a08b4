/** Where a pair of texts comes from. */
export type MemoryOrigin = {
  /** Published id of a document. */
  readonly document?: string | undefined
  /** Path of the unit in it. */
  readonly path?: string | undefined
  /** Name of an imported file. */
  readonly file?: string | undefined
}

/** A source text and how it was translated. */
export type MemoryEntry = {
  /** Text with numbered codes, as `flattenUnit` gives it. */
  readonly source: string
  /** Text with the codes of the source, numbered alike. */
  readonly target: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly origin: MemoryOrigin
  /** What the codes of the source stand for, the first one's first; see `UnitText`. */
  readonly codes?: readonly string[] | undefined
  /** User ids. */
  readonly translatedBy?: string | undefined
  readonly reviewedBy?: string | undefined
  /** ISO 8601 instant of the review, else of the translation. */
  readonly at?: string | undefined
}

/** In what the source of a match is not the text looked for; `numbers` comes with `words`. */
export type MemoryDifference = 'words' | 'numbers' | 'case' | 'punctuation' | 'codes'

export type MemoryMatch = {
  readonly entry: MemoryEntry
  /** From 0 to 100; 100 only when nothing differs. */
  readonly score: number
  readonly differences: readonly MemoryDifference[]
}

export type MemorySearch = {
  /** At most so many matches; 5 unless told. */
  readonly limit?: number | undefined
  /** No match below this score; 70 unless told. */
  readonly least?: number | undefined
  /** What the codes of the text stand for; left out, what they stand for is not compared. */
  readonly codes?: readonly string[] | undefined
}

/** Translations of one pair of locales, to be found by their source text. */
export type TranslationMemory = {
  /** How many different pairs it holds. */
  readonly size: number
  readonly add: (entries: Iterable<MemoryEntry>) => void
  readonly find: (source: string, search?: MemorySearch) => readonly MemoryMatch[]
}
