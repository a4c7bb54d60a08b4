import type {Locale} from '@preop/locales'
import {type CompiledForm, compileTerms} from './compile-terms.ts'
import type {GlossaryTerm, TermHit} from './glossary.types.ts'
import {type TermWord, termWords} from './term-words.ts'

/** Between the words of one term: a space or a hyphen of any kind, never the end of a sentence. */
const joint = /^[\s\u00AD\u2010-\u2015-]{1,2}$/u

/** What may be cut off a German compound has to be a word by itself. */
const shortestPart = 4

const isSameWord = (word: TermWord, other: TermWord) =>
  word.keys.some((key) => other.keys.includes(key))

const isForm = (
  text: string,
  words: readonly TermWord[],
  at: number,
  {words: form, exact}: CompiledForm,
): boolean =>
  form.every((part, index) => {
    const [word, last] = [words[at + index], words[at + index - 1]]
    if (!word || (index > 0 && last && !joint.test(text.slice(last.end, word.start)))) return false
    return exact ? word.text === part.text : isSameWord(word, part)
  })

/** The last part of a German compound says what it is: a `Wirbelfraktur` is a `Fraktur`. */
const heads = (
  word: TermWord,
  forms: ReadonlyMap<string, readonly CompiledForm[]>,
): readonly CompiledForm[] => {
  for (let at = shortestPart; at <= word.text.length - shortestPart; at += 1) {
    const found = word.keys
      .flatMap((key) => forms.get(key.slice(at)) ?? [])
      .filter(({words, exact}) => words.length === 1 && !exact && (words[0]?.text.length ?? 0) > 4)
    if (found.length > 0) return found
  }
  return []
}

type Found = {readonly form: CompiledForm; readonly start: number; readonly end: number}

const foundAt = (
  text: string,
  words: readonly TermWord[],
  at: number,
  forms: ReadonlyMap<string, readonly CompiledForm[]>,
  locale: Locale,
): readonly Found[] => {
  const word = words[at]
  if (!word) return []
  const candidates = new Set(word.keys.flatMap((key) => forms.get(key) ?? []))
  const whole = [...candidates].filter((form) => isForm(text, words, at, form))
  const all = whole.length === 0 && locale === 'de' ? heads(word, forms) : whole
  return all.map((form) => ({
    form,
    start: word.start,
    end: words[at + form.words.length - 1]?.end ?? word.end,
  }))
}

/**
 * Where terms of the glossary stand in a text, tolerant of inflection; of terms that overlap the
 * longest. In German a compound counts for the term that is its last part.
 *
 * @param text - plain text; offsets count in it
 * @param terms - the same list each time: what is made of it is kept
 * @returns hits in the order of the text
 */
export const findTerms = (
  text: string,
  terms: readonly GlossaryTerm[],
  locale: Locale,
): readonly TermHit[] => {
  const forms = compileTerms(terms, locale)
  if (forms.size === 0) return []
  const words = termWords(text, locale)
  const hits: TermHit[] = []
  let covered = 0
  for (let at = 0; at < words.length; at += 1) {
    if ((words[at]?.start ?? 0) < covered) continue
    const [longest] = foundAt(text, words, at, forms, locale).toSorted((a, b) => b.end - a.end)
    if (!longest) continue
    const {start, end} = longest
    hits.push({term: longest.form.term, start, end, text: text.slice(start, end)})
    covered = end
  }
  return hits
}
