import {isLocale} from '@preop/locales'
import {isRecord} from '../is-record.ts'
import type {GlossaryTerm} from './glossary.types.ts'

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * The term of a `glossaryTerm` document: the term itself and its synonyms, in each locale.
 *
 * @param document - as stored; undefined comes back for anything else
 */
export const toGlossaryTerm = (document: unknown): GlossaryTerm | undefined => {
  if (!isRecord(document) || document._type !== 'glossaryTerm') return undefined
  const names = [document.term, ...list(document.synonyms).map((one) => isRecord(one) && one.name)]
  const forms: Partial<Record<string, string[]>> = {}
  for (const item of names.flatMap(list).filter(isRecord)) {
    const {language, value} = item
    if (!isLocale(language) || typeof value !== 'string' || value.trim() === '') continue
    forms[language] = [...(forms[language] ?? []), value.trim()]
  }
  return {id: String(document._id), forms}
}
