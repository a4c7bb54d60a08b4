import {sourceLocale} from '@preop/locales'
import {isRecord, localizedText} from '@preop/schema/rules'
import {canonical, type DocumentUnit} from '@preop/translation'
import type {ExchangeTerm} from '@preop/translation/exchange'
import {definitionsIn} from './definitions-in.ts'

/**
 * The glossary's words for the terms that a unit's text is linked to.
 *
 * @param terms - documents of glossary terms by id
 */
export const termsOfUnit = (
  {source}: Pick<DocumentUnit, 'source'>,
  terms: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  locale: string,
): readonly ExchangeTerm[] => {
  const byContent = new Map(
    definitionsIn(source.value).flatMap((definition) => {
      const {_type, term} = definition
      const id = _type === 'glossaryTermLink' && isRecord(term) ? term._ref : undefined
      const document = typeof id === 'string' ? terms.get(id) : undefined
      const word = localizedText(document?.term, sourceLocale)
      if (word === undefined) return []
      const content = canonical(definition)
      const translation = localizedText(document?.term, locale)
      const meaning = localizedText(document?.definition, sourceLocale)
      return [[content, {term: word, translation, definition: meaning, content}] as const]
    }),
  )
  return [...byContent.values()]
}
