import {canonical} from '../canonical.ts'
import {isRecord} from '../is-record.ts'
import type {DocumentUnit} from '../work/document-units.ts'
import {definitionsIn} from './definitions-in.ts'
import type {ExchangeTerm} from './exchange.types.ts'

type Locales = {readonly sourceLocale: string; readonly targetLocale: string}

const textIn = (field: unknown, locale: string): string | undefined => {
  if (!Array.isArray(field)) return undefined
  const item = field.filter(isRecord).find(({language}) => language === locale)
  return typeof item?.value === 'string' ? item.value : undefined
}

/**
 * The glossary's words for the terms that a unit's text is linked to.
 *
 * @param terms - documents of glossary terms by id
 */
export const termsOfUnit = (
  {source}: Pick<DocumentUnit, 'source'>,
  terms: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  {sourceLocale, targetLocale}: Locales,
): readonly ExchangeTerm[] => {
  const byContent = new Map(
    definitionsIn(source.value).flatMap((definition) => {
      const {_type, term} = definition
      const id = _type === 'glossaryTermLink' && isRecord(term) ? term._ref : undefined
      const document = typeof id === 'string' ? terms.get(id) : undefined
      const word = textIn(document?.term, sourceLocale)
      if (word === undefined) return []
      const content = canonical(definition)
      const translation = textIn(document?.term, targetLocale)
      const meaning = textIn(document?.definition, sourceLocale)
      return [[content, {term: word, translation, definition: meaning, content}] as const]
    }),
  )
  return [...byContent.values()]
}
