import {type Locale, sourceLocale} from '@preop/locales'
import type {Lexicon} from '@preop/translation'
import type {Snapshot} from '../snapshot/open-snapshot.ts'
import {auditPages} from './audit-pages.ts'
import type {AuditContent} from './audit-report.model.ts'
import {auditTotals} from './audit-totals.ts'

export type AuditRequest = {
  readonly locale: Locale
  /** Only this document; all of them if not given. */
  readonly document?: string | undefined
  /** The time of the audit. */
  readonly at: Date
  /** Origin of the site, as the public knows it. */
  readonly site: string
  readonly lexicon: Lexicon
  readonly previous?: AuditContent['previous'] | undefined
  /** Names by user id; undefined leaves names out. */
  readonly names?: ReadonlyMap<string, string> | undefined
}

const idsIn = (pages: AuditContent['pages']): readonly string[] => {
  const ids = pages
    .flatMap(({units}) => units)
    .flatMap(({translation}) => {
      const provenance = translation?.provenance
      return provenance
        ? [provenance.translatedBy, provenance.reviewedBy, provenance.meaningUnchanged?.by]
        : []
    })
    .filter((id) => typeof id === 'string')
  return [...new Set(ids)].sort()
}

/**
 * The content of an audit: equal snapshots and requests give equal content.
 *
 * @throws Error if the locale is not enabled in the settings, since none of its text is public then
 * @throws Error if the document asked for is not one that readers can see
 */
export const auditContent = async (
  snapshot: Snapshot,
  {locale, document, at, site, lexicon, previous = null, names}: AuditRequest,
): Promise<AuditContent> => {
  const [settings] = await snapshot.all('siteSettings')
  const enabled = settings?.enabledLocales ?? []
  if (!enabled.includes(locale))
    throw new Error(
      `The locale "${locale}" is not enabled in the settings (enabled: ${enabled.join(', ')}), so it has no pages and there is nothing to audit. Translations that are stored in it are kept, but are not public.`,
    )
  const pages = [...(await auditPages(snapshot, {locale, document, at, lexicon}))]
  if (document !== undefined && pages.length === 0)
    throw new Error(
      `Expected --document to name a published document that readers see in "${locale}", found none with the id "${document}". Take the id from the Studio's address; drafts and banners that do not run are not audited.`,
    )
  const people = names && idsIn(pages).map((id) => ({id, name: names.get(id) ?? null}))
  return {
    report: 'preop.audit',
    version: 1,
    takenAt: at.toISOString(),
    site,
    snapshot: snapshot.id,
    locale,
    sourceLocale,
    document: document ?? null,
    demonstration: settings?.demonstration ?? false,
    previous,
    people: people ?? null,
    totals: auditTotals(pages),
    pages,
  }
}
