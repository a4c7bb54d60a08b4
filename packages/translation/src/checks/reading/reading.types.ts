import type {UnitId} from '../languages/language.types.ts'
import type {ConceptId} from '../languages/lexical-denials.ts'
import type {LexToken} from './lex.ts'

/** A place in a text, in its own offsets. */
export type Place = {readonly start: number; readonly end: number}

/** A number of a text, in digits or words. */
export type Quantity = Place & {
  /** The values it may stand for: one, except for words such as `quarter`. */
  readonly values: readonly number[]
  /** Whether the other text has to have it too. */
  readonly firm: boolean
  readonly digits: boolean
  /** Part of a name: `COVID-19`. */
  readonly code: boolean
  /** Of a number in a name the letters before it: `covid` of `COVID-19`. */
  readonly name?: string
  /** Written with marks that are not the language's. */
  readonly foreign: boolean
  /** Tokens it is made of, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** A unit of measure; firm if it stands with a number. */
export type UnitPlace = Place & {
  readonly unit: UnitId
  readonly firm: boolean
  /** The value it measures, where that is one number in digits. */
  readonly value?: number
}

/** A month (1 to 12), a day of the week (1 to 7, Monday first), or minutes of the day. */
export type TimePlace = Place & {readonly value: number; readonly firm: boolean}

/**
 * - `counted`: a denial
 * - `lexical`: a word that denies by its sense, or can stand in for a denial
 * - `hint`: explains why the other text denies
 * - `undenied`: a command without a denial, beside one that has it
 * - `orphan`: a part of a denial whose other part is missing
 */
export type DenialKind = 'counted' | 'lexical' | 'hint' | 'undenied' | 'orphan'

export type Denial = Place & {
  /** Its place in the text, from 0 to 1: so texts of two languages compare. */
  readonly at: number
  readonly kind: DenialKind
  readonly sentence: number
  /** Of a lexical one what it says; empty where that is not known. */
  readonly concepts: readonly ConceptId[]
  /** Of a lexical one whether it may stand in for a denial of the other text. */
  readonly spare?: boolean
  /** Of a counted one whether it is a `without`. */
  readonly without?: boolean
  /** Of a counted one whether it is said once for a list of things. */
  readonly listed?: boolean
  /** Of an orphan what is missing. */
  readonly missing?: string
}

/** A word with its place among the tokens. */
export type Marked = LexToken & {readonly index: number; readonly sentence: number}

/** What a text says that checks compare. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly LexToken[]
  readonly quantities: readonly Quantity[]
  readonly units: readonly UnitPlace[]
  readonly months: readonly TimePlace[]
  readonly weekdays: readonly TimePlace[]
  readonly times: readonly TimePlace[]
  readonly phones: readonly LexToken[]
  readonly addresses: readonly LexToken[]
  readonly denials: readonly Denial[]
  readonly sentences: number
}
