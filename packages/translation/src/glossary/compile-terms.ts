import type {Locale} from '@preop/locales'
import type {GlossaryTerm} from './glossary.types.ts'
import {type TermWord, termWords} from './term-words.ts'

/** One form of a term, ready to be looked for. */
export type CompiledForm = {
  readonly term: GlossaryTerm
  readonly words: readonly TermWord[]
  /** Abbreviations are looked for letter by letter: `IT` is not `it`. */
  readonly exact: boolean
}

/** `Intraocular lens (IOL)` is written either way. */
const spellings = (form: string): readonly string[] => {
  const outside = form.replace(/\([^()]*\)/gu, ' ').trim()
  const inside = [...form.matchAll(/\(([^()]*)\)/gu)].map(([, text = '']) => text.trim())
  const abbreviations = inside.filter((text) => /^[\p{Lu}\p{N}-]{2,}$/u.test(text))
  return outside === '' ? [form] : [outside, ...abbreviations]
}

const compile = (terms: readonly GlossaryTerm[], locale: Locale) => {
  const byKey = new Map<string, CompiledForm[]>()
  for (const term of terms)
    for (const spelling of new Set((term.forms[locale] ?? []).flatMap(spellings))) {
      const words = termWords(spelling, locale)
      const exact = /^[\p{Lu}\p{N}-]{2,5}$/u.test(spelling)
      for (const key of words[0]?.keys ?? [])
        byKey.set(key, [...(byKey.get(key) ?? []), {term, words, exact}])
    }
  return byKey
}

const compiled = new WeakMap<
  readonly GlossaryTerm[],
  Map<Locale, ReadonlyMap<string, readonly CompiledForm[]>>
>()

/** The forms of a list of terms by each key of their first word; made once for a list. */
export const compileTerms = (
  terms: readonly GlossaryTerm[],
  locale: Locale,
): ReadonlyMap<string, readonly CompiledForm[]> => {
  const perLocale =
    compiled.get(terms) ?? new Map<Locale, ReadonlyMap<string, readonly CompiledForm[]>>()
  compiled.set(terms, perLocale)
  const known = perLocale.get(locale) ?? compile(terms, locale)
  perLocale.set(locale, known)
  return known
}
