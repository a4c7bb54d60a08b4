import type {Locale} from '@preop/locales'
import type {Concept} from '../languages/language.types.ts'
import {type ConceptId, lexicalDenials} from '../languages/lexical-denials.ts'
import type {Place} from './reading.types.ts'

type Patterns = readonly (readonly [ConceptId, RegExp])[]

const patternOf = (words: string): RegExp => {
  const forms = words
    .trim()
    .split(/\s+/u)
    .map((word) =>
      word
        .replace(/(?<=\p{L}|-)\*/gu, String.raw`\p{L}*`)
        .replaceAll(/(?<=\p{L})_(?=\p{L})/gu, ' '),
    )
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${forms.join('|')})(?![\p{L}\p{M}])`, 'gu')
}

const isConcept = (id: string): id is ConceptId => id in lexicalDenials

const built = new Map<Locale, Patterns>()

const patternsOf = (locale: Locale): Patterns => {
  const known = built.get(locale)
  if (known) return known
  const patterns = Object.entries<Concept>(lexicalDenials).flatMap(([id, {words}]) => {
    const own = words[locale]
    return own && isConcept(id) ? [[id, patternOf(own)] as const] : []
  })
  built.set(locale, patterns)
  return patterns
}

/** The words of a text that deny by their sense, each with all that it may say. */
export const readLexicalDenials = (
  folded: string,
  locale: Locale,
): readonly (Place & {readonly concepts: readonly ConceptId[]})[] => {
  const found = new Map<number, Place & {concepts: readonly ConceptId[]}>()
  for (const [id, pattern] of patternsOf(locale))
    for (const match of folded.matchAll(pattern)) {
      const start = match.index
      const known = found.get(start)
      const end = Math.max(known?.end ?? 0, start + match[0].length)
      found.set(start, {start, end, concepts: [...(known?.concepts ?? []), id]})
    }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}
