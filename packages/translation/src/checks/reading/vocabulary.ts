import type {Locale} from '@preop/locales'
import type {BoundWords, Language, UnitId, WordList} from '../languages/language.types.ts'
import {languages} from '../languages/languages.ts'
import {unitSigns} from '../languages/unit-signs.ts'
import {keyOfWord} from './key-of-word.ts'
import {wordsOf} from './words-of.ts'

/** A language's word lists, ready for look-ups. */
export type Vocabulary = {
  readonly language: Language
  readonly numbers: ReadonlyMap<string, number>
  /** A word may stand for several numbers: German `viertel`. */
  readonly looseNumbers: ReadonlyMap<string, readonly number[]>
  readonly scales: ReadonlyMap<string, number>
  readonly rangeWords: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly units: ReadonlyMap<string, UnitId>
  readonly unitHints: ReadonlyMap<string, readonly UnitId[]>
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly looseDates: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  readonly halves: ReadonlySet<string>
  readonly companions: ReadonlySet<string>
  readonly late: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  /** Of a word that is wrong without its other part what that is. */
  readonly bound: ReadonlyMap<string, BoundWords>
  readonly standIns: ReadonlySet<string>
  readonly hints: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
}

const valueOfWord = (lists: Readonly<Record<number, WordList>>): ReadonlyMap<string, number> =>
  new Map([...keyOfWord(lists)].map(([word, key]) => [word, Number(key)]))

const keysOfWord = <K extends string>(lists: Readonly<Partial<Record<K, WordList>>>) => {
  const found = new Map<string, K[]>()
  for (const key in lists)
    for (const word of wordsOf(lists[key])) found.set(word, [...(found.get(word) ?? []), key])
  return found
}

const placeOfWord = (list: WordList): ReadonlyMap<string, number> =>
  new Map(
    [...wordsOf(list)].flatMap((forms, index) =>
      forms.split('/').map((form) => [form, index + 1] as const),
    ),
  )

const build = (language: Language): Vocabulary => ({
  language,
  numbers: valueOfWord(language.numbers),
  looseNumbers: new Map(
    [...keysOfWord(language.looseNumbers)].map(([word, keys]) => [word, keys.map(Number)]),
  ),
  scales: valueOfWord(language.scales),
  rangeWords: wordsOf(language.rangeWords),
  articles: wordsOf(language.articles),
  units: new Map([...keyOfWord(unitSigns), ...keyOfWord(language.units)]),
  unitHints: keysOfWord(language.unitHints),
  months: placeOfWord(language.months),
  weekdays: placeOfWord(language.weekdays),
  looseDates: wordsOf(language.looseDates),
  counted: wordsOf(language.negation.counted),
  halves: wordsOf(language.negation.halves),
  companions: wordsOf(language.negation.companions),
  late: wordsOf(language.negation.late),
  weak: wordsOf(language.negation.weak),
  without: wordsOf(language.negation.without),
  bound: new Map(
    (language.negation.bound ?? []).flatMap((list) =>
      [...wordsOf(list.words)].map((word) => [word, list] as const),
    ),
  ),
  standIns: wordsOf(language.negation.standIns),
  hints: wordsOf(language.negation.hints),
  functionWords: wordsOf(language.functionWords),
})

const built = new Map<Locale, Vocabulary>()

/** A locale's word lists, made ready when they are first needed. */
export const vocabularyOf = (locale: Locale): Vocabulary => {
  const known = built.get(locale) ?? build(languages[locale])
  built.set(locale, known)
  return known
}
