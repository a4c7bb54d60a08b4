import type {Locale} from '@preop/locales'
import {foldText} from './fold-text.ts'
import {lex} from './lex.ts'
import {readDenials} from './read-denials.ts'
import {readMonths} from './read-months.ts'
import {readNames} from './read-names.ts'
import {readQuantities} from './read-quantities.ts'
import {readTimes} from './read-times.ts'
import {readUnits} from './read-units.ts'
import type {Reading} from './reading.types.ts'
import {vocabularyOf} from './vocabulary.ts'

const read = (text: string, locale: Locale): Reading => {
  const vocabulary = vocabularyOf(locale)
  const folded = foldText(text)
  const tokens = lex(folded, locale)
  const quantities = readQuantities(text, folded, tokens, vocabulary)
  return {
    text,
    tokens,
    quantities,
    units: readUnits(folded, tokens, quantities, vocabulary),
    months: readMonths(tokens, vocabulary),
    weekdays: readNames(tokens, vocabulary.weekdays, vocabulary),
    times: readTimes(tokens),
    phones: tokens.filter(({kind}) => kind === 'phone'),
    addresses: tokens.filter(({kind}) => kind === 'address'),
    ...readDenials(folded, tokens, vocabulary, locale),
  }
}

/** While a translation is typed its source stays the same, and one text is read by many checks. */
const known = new Map<string, Reading>()
const mostKept = 500

/** What a text says that checks compare: numbers, units, dates, times, phones, denials. */
export const readText = (text: string, locale: Locale): Reading => {
  const key = `${locale} ${text}`
  const kept = known.get(key)
  if (kept) return kept
  if (known.size >= mostKept) known.clear()
  const reading = read(text, locale)
  known.set(key, reading)
  return reading
}
