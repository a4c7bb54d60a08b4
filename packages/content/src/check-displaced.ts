import {sourceLocale} from '@preop/locales'
import type {Problem} from '@preop/schema/rules'
import {displacedUnits, parseTranslationWork} from '@preop/translation'
import type {ContentDocument} from './models.ts'
import type {PublishedDocument} from './snapshot/read-published.ts'

/**
 * The gate for approved translations: none may have given way to an older text, or to none, without
 * anybody having approved that. The embedded lake sees to it at each write; on hosted Sanity this is
 * what finds it.
 *
 * @param works - sidecars, of which only somebody with a token has any
 */
export const checkDisplaced = (
  published: readonly PublishedDocument[],
  content: readonly ContentDocument[],
  works: readonly unknown[],
): Problem[] => {
  const settings = content.find((document) => document._type === 'siteSettings')
  const enabled: readonly string[] = settings?.enabledLocales ?? []
  const byId = new Map(published.map((document) => [document._id, document]))
  return works.flatMap((stored) => {
    const {work} = parseTranslationWork(stored)
    const document = work && byId.get(work.source._ref)
    if (!work || !document || !enabled.includes(work.language)) return []
    return displacedUnits(document, work, sourceLocale).map(
      ({path, work: {reviewedBy, reviewedAt}, published: found}) => ({
        level: 'error' as const,
        documentId: document._id,
        path,
        locale: work.language,
        rule: 'approved-text-on-page',
        expected: `the translation that ${reviewedBy} approved at ${reviewedAt}`,
        found: found ? 'another text that was not approved after it' : 'no translation',
        message:
          'The approved text was displaced by an older copy of the document. Open the unit in the translation desk and approve the right text anew.',
      }),
    )
  })
}
