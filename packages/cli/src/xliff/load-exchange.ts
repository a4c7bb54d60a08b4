import {sourceLocale} from '@preop/locales'
import {isInSafetySection, isRecord} from '@preop/schema/rules'
import {documentUnits, parseTranslationWork, workId} from '@preop/translation'
import {
  type ExchangeDocument,
  type StoredTranslation,
  toExchange,
} from '@preop/translation/exchange'
import {z} from 'zod'
import type {LakeSession} from './lake-session.ts'
import {termIdsIn} from './term-ids-in.ts'
import {termsOfUnit} from './terms-of-unit.ts'

const stored = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string().optional()})

export type LoadedDocument = StoredTranslation & {
  readonly id: string
  readonly exchange: ExchangeDocument
}

/**
 * Documents as they go to translators of a locale, with what is in work on them.
 *
 * @param ids - published ids; those that are not there are left out
 * @throws Error for a sidecar that cannot be read: its work would be lost
 */
export const loadExchange = async (
  {store}: LakeSession,
  ids: readonly string[],
  locale: string,
): Promise<readonly LoadedDocument[]> => {
  const documents = (await store.read(ids)).filter(isRecord).map((one) => stored.parse(one))
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
      isSafetyCritical: isInSafetySection,
      termsOf: (unit) => termsOfUnit(unit, terms, locale),
    })
    return {id: document._id, document, work, exchange}
  })
}
