import {isRecord} from '../is-record.ts'
import type {ContentStore} from '../work/content-store.types.ts'
import {documentUnits} from '../work/document-units.ts'
import {isStoredDocument} from '../work/is-stored-document.ts'
import {parseTranslationWork} from '../work/parse-translation-work.ts'
import {workId} from '../work/work-id.ts'
import type {ExchangeDocument} from './exchange.types.ts'
import type {StoredTranslation} from './save-import.ts'
import {termIdsIn} from './term-ids-in.ts'
import {termsOfUnit} from './terms-of-unit.ts'
import {type ToExchangeOptions, toExchange} from './to-exchange.ts'

export type LoadedDocument = StoredTranslation & {
  readonly id: string
  readonly exchange: ExchangeDocument
}

export type LoadExchangeOptions = Pick<ToExchangeOptions, 'sourceLocale' | 'isSafetyCritical'>

/**
 * Documents as they go to translators of a locale, with what is in work on them and the glossary's
 * words for their terms.
 *
 * @param ids - published ids; those that are not there are left out
 * @throws Error for a sidecar that cannot be read: its work would be lost
 */
export const loadExchange = async (
  store: Pick<ContentStore, 'read'>,
  ids: readonly string[],
  locale: string,
  {sourceLocale, isSafetyCritical}: LoadExchangeOptions,
): Promise<readonly LoadedDocument[]> => {
  const documents = (await store.read(ids)).filter(isStoredDocument)
  const works = await store.read(documents.map(({_id}) => workId(_id, locale)))
  const units = documents.flatMap((document) => documentUnits(document, sourceLocale))
  const terms = new Map(
    (await store.read([...new Set(units.flatMap(termIdsIn))]))
      .filter(isRecord)
      .map((term) => [String(term._id), term]),
  )
  return documents.map((document, index) => {
    const {work, problems} = parseTranslationWork(works[index])
    if (problems.length > 0) throw new Error(problems.map(({message}) => message).join('\n'))
    const exchange = toExchange(document, work, locale, {
      sourceLocale,
      ...(isSafetyCritical ? {isSafetyCritical} : {}),
      termsOf: (unit) => termsOfUnit(unit, terms, {sourceLocale, targetLocale: locale}),
    })
    return {id: document._id, document, work, exchange}
  })
}
