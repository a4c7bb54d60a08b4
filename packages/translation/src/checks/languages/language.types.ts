import type {Locale} from '@preop/locales'

/** Units of measure that stand for the same in every language. */
export type UnitId =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'microgram'
  | 'milligram'
  | 'gram'
  | 'kilogram'
  | 'pound'
  | 'ounce'
  | 'milliliter'
  | 'centiliter'
  | 'deciliter'
  | 'liter'
  | 'cup'
  | 'tablespoon'
  | 'teaspoon'
  | 'tablet'
  | 'drop'
  | 'nanometer'
  | 'micrometer'
  | 'millimeter'
  | 'centimeter'
  | 'meter'
  | 'kilometer'
  | 'inch'
  | 'foot'
  | 'mile'
  | 'celsius'
  | 'fahrenheit'
  | 'degree'
  | 'percent'
  | 'permille'
  | 'millisievert'
  | 'mmHg'

/** Words, split at spaces. */
export type WordList = string

/** What some words deny by their sense; words of one concept say the same in two languages. */
export type Concept = {
  /** Whether the other text has to say it too, by the concept or by any denial. */
  readonly binding: boolean
  /** Patterns split at spaces; `_` is a space in a phrase, `*` stands for any letters. */
  readonly words: Readonly<Partial<Record<Locale, string>>>
}

/** A part of a denial that gives itself away where the other part is missing. */
export type BoundWords = {
  /** `pas`, `rien`; in Russian `никогда`. */
  readonly words: WordList
  /** What belongs to them: `ne`. */
  readonly missing: string
  /** What may stand before one that is right by itself: the start of a clause, `presque`. */
  readonly freeAfter: RegExp
  /** What may stand behind it, to the sentence's end: a question mark. */
  readonly freeBefore?: RegExp
  /** What behind it asks for the other part all the same: an infinitive. */
  readonly boundBefore?: RegExp
}

/** A form that only a dropped denial leaves behind: `de aller` for `de ne pas aller`. */
export type Remnant = {readonly pattern: RegExp; readonly missing: string}

/** How a language denies. Each counted word is one denial; others only excuse one. */
export type NegationWords = {
  /** Counted: `not`, `nicht`, `sans`. */
  readonly counted: WordList
  /**
   * Counted only together with one of `companions` close by: French `ne`, which alone may be
   * expletive or part of `ne … que`.
   */
  readonly halves?: WordList
  /** Words behind a half that make it deny without a companion: `ne peut`, `n'a pu`. */
  readonly loneHalves?: RegExp
  /** What before a half (`before`) or behind it (`behind`) makes it right without a companion. */
  readonly expletive?: {readonly before: RegExp; readonly behind: RegExp; readonly missing: string}
  /** With a half or a counted word close before or after them, no denial of their own. */
  readonly companions?: WordList
  /** Companions that never come before their half. */
  readonly late?: WordList
  /** Companions that another one near the same half goes before: `aucun … ne … plus de trois`. */
  readonly weak?: WordList
  /** Where a weak companion only compares: `le plus`, `plus de 3`. */
  readonly comparative?: RegExp
  /** A denial that is said once for a list: `do not rub or press`. */
  readonly listed?: RegExp
  /** A command without a denial where a clause begins, beside one with a denial. */
  readonly command?: RegExp
  readonly bound?: readonly BoundWords[]
  readonly remnants?: readonly Remnant[]
  /** Counted words of which one may only render a word such as `painless`: `sans`. */
  readonly without: WordList
  /** May stand in for a denial of the other text, besides those of `lexicalDenials`. */
  readonly standIns: WordList
  /** Beginnings and ends of such words: `-less`, `indolore`. */
  readonly standInParts?: RegExp
  readonly standInPhrases?: readonly RegExp[]
  /** Explain why the other text denies where this one does not: `until`, `only`, `safe`. */
  readonly hints: WordList
  readonly hintParts?: RegExp
  /** Phrases that look like denials and are none: `not only`, `sans doute`. */
  readonly phrases?: readonly RegExp[]
}

/** What the checks know of a language. Everything is in lower case, with straight apostrophes. */
export type Language = {
  readonly decimal: '.' | ','
  /** Marks between groups of three digits, besides the thin and no-break spaces. */
  readonly thousands: readonly string[]
  /** In 3/5/2026 the month comes first. */
  readonly monthFirst?: boolean
  /** Words that are a number and nothing else: the other text has to have it too. */
  readonly numbers: Readonly<Record<number, WordList>>
  /** Words that may stand for a number: `both`, `second`, `half`; they demand nothing. */
  readonly looseNumbers: Readonly<Record<number, WordList>>
  /** Words that multiply the number before: `million`. */
  readonly scales: Readonly<Record<number, WordList>>
  /** Stands inside written numbers: `vingt et un`, `two hundred and ten`. */
  readonly numberJoint?: string
  /** Between two numbers with one unit: `24 to 48 hours`. */
  readonly rangeWords: WordList
  /** Articles that count one: `an hour`. */
  readonly articles: WordList
  readonly units: Readonly<Partial<Record<UnitId, WordList>>>
  /** Words that say a unit without a number before it: `daily`, `overnight`. */
  readonly unitHints: Readonly<Partial<Record<UnitId, WordList>>>
  /** Letters right after an ordinal's digits. */
  readonly ordinalSuffix: RegExp
  /** A time of the clock, with groups `hour`, `minute`, `half` (am or pm). */
  readonly time?: string
  /** January first; forms of one month joined by `/`. */
  readonly months: WordList
  /** Monday first. */
  readonly weekdays: WordList
  /** Names of months and days that are other words too. */
  readonly looseDates: WordList
  readonly negation: NegationWords
  /** Frequent small words by which the language is known. */
  readonly functionWords: WordList
  /** Articles and pronouns are joined to the next word: `l'heure`. */
  readonly elides?: boolean
}
