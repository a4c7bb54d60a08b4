import {isLocale} from '@preop/locales'
import {
  asRecord,
  glossarySpellings,
  type PlainDocument,
  type ValidationContext,
} from '@preop/schema/rules'
import type {FallbackPolicy} from './fallback-findings.ts'

/** What every document is checked against: all that is published, on one day. */
export type CheckContext = ValidationContext & {
  readonly today: string
  readonly fallbacks: FallbackPolicy
}

const glossaryWordsIn = (published: readonly PlainDocument[]): string[] =>
  published.filter(({_type}) => _type === 'glossaryTerm').flatMap(glossarySpellings)

const enabledLocales = (settings: PlainDocument | undefined) => {
  const {enabledLocales: enabled} = asRecord(settings)
  return Array.isArray(enabled) ? enabled.filter(isLocale) : []
}

/**
 * @param published - every published document
 * @param today - `YYYY-MM-DD`
 * @param last - the context before this one: what fallbacks depend on seldom changes, and stays the
 *   same object then, so that they need not be looked for again
 */
export const checkContext = (
  published: readonly PlainDocument[],
  today: string,
  last: CheckContext | undefined,
): CheckContext => {
  const documents = new Map(published.map((document) => [document._id, document]))
  const settings = documents.get('siteSettings')
  const fallbacks = {
    locales: enabledLocales(settings),
    glossaryWords: glossaryWordsIn(published),
    today,
  }
  const isSame = JSON.stringify(last?.fallbacks) === JSON.stringify(fallbacks)
  return {documents, settings, today, fallbacks: isSame && last ? last.fallbacks : fallbacks}
}
