import {stemmer as ar} from '@orama/stemmers/arabic'
import {stemmer as en} from '@orama/stemmers/english'
import {stemmer as fr} from '@orama/stemmers/french'
import {stemmer as de} from '@orama/stemmers/german'
import {stemmer as it} from '@orama/stemmers/italian'
import {stemmer as pt} from '@orama/stemmers/portuguese'
import {stemmer as ru} from '@orama/stemmers/russian'
import {stopwords as arStopwords} from '@orama/stopwords/arabic'
import {stopwords as enStopwords} from '@orama/stopwords/english'
import {stopwords as frStopwords} from '@orama/stopwords/french'
import {stopwords as deStopwords} from '@orama/stopwords/german'
import {stopwords as itStopwords} from '@orama/stopwords/italian'
import {stopwords as ptStopwords} from '@orama/stopwords/portuguese'
import {stopwords as ruStopwords} from '@orama/stopwords/russian'
import type {Locale} from '@preop/locales'
import {foldLetters} from './fold-letters.ts'

/** What search knows of a language. */
type LanguageTools = {
  /** Snowball's algorithm for the language: what inflected forms of a word have in common. */
  stem: (word: string) => string
  /** Words that say nothing of what is looked for, folded. */
  stopwords: ReadonlySet<string>
  /** Whether words are joined to longer ones without a space. */
  compounds: boolean
}

const tools = (
  stem: (word: string) => string,
  stopwords: readonly string[],
  compounds = false,
): LanguageTools => ({stem, stopwords: new Set(stopwords.map(foldLetters)), compounds})

const languages: Readonly<Record<Locale, LanguageTools>> = {
  en: tools(en, enStopwords),
  fr: tools(fr, frStopwords),
  de: tools(de, deStopwords, true),
  it: tools(it, itStopwords),
  pt: tools(pt, ptStopwords),
  ru: tools(ru, ruStopwords),
  ar: tools(ar, arStopwords),
}

export const languageTools = (locale: Locale): LanguageTools => languages[locale]
