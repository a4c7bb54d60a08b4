import {type Locale, localeIds} from '@preop/locales'
import type {Check} from './checked-pair.types.ts'
import type {Reading} from './reading/reading.types.ts'
import {vocabularyOf} from './reading/vocabulary.ts'

/** Fewer small words than this say nothing of a language. */
const fewest = 3

/** Locales that are not written in Latin letters. */
const scripts: Readonly<Partial<Record<Locale, RegExp>>> = {
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
}

const hits = ({tokens}: Reading, locale: Locale) => {
  const {functionWords} = vocabularyOf(locale)
  return tokens.filter(({kind, text}) => kind === 'word' && functionWords.has(text)).length
}

const shareInScript = (text: string, locale: Locale) => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const own = text.match(scripts[locale] ?? /\p{Script=Latin}/gu)?.length ?? 0
  return letters < 12 ? 1 : own / letters
}

const guess = (reading: Reading, locale: Locale): Locale | undefined => {
  const own = hits(reading, locale)
  const [best] = localeIds
    .filter((id) => id !== locale)
    .map((id) => ({id, count: hits(reading, id)}))
    .toSorted((a, b) => b.count - a.count)
  return best && best.count >= fewest && best.count >= 2 * own + 1 ? best.id : undefined
}

/** A target in another script or, by its small words, in another language. */
export const wrongLanguageCheck: Check = ({target: {text, locale, reading}}) => {
  const other = guess(reading, locale)
  if (shareInScript(text, locale) >= 0.4 && !other) return []
  return [
    {
      check: 'wrongLanguage',
      severity: 'error',
      fault: 'form',
      expected: [locale],
      found: other ? [other] : [],
    },
  ]
}
