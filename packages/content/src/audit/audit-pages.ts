import {type Locale, sourceLocale} from '@preop/locales'
import {
  asText,
  isBannerRunning,
  isSafetyCritical,
  isSluggedType,
  pagePath,
} from '@preop/schema/rules'
import {auditUnits, type Lexicon, type LocalizedString, resolveString} from '@preop/translation'
import type {ContentByType, ContentDocument} from '../models.ts'
import {effectiveSlug} from '../snapshot/effective-slug.ts'
import type {Snapshot} from '../snapshot/open-snapshot.ts'
import type {AuditPage} from './audit-report.model.ts'

/** Documents with texts that readers see, in the order of a report. */
const types = [
  'procedure',
  'specialty',
  'bodyRegion',
  'donation',
  'glossaryTerm',
  'banner',
  'siteSettings',
] as const

type Audited = ContentByType[(typeof types)[number]]

export type PagesToAudit = {
  readonly locale: Locale
  /** Whether a banner runs depends on it. */
  readonly at: Date
  readonly lexicon: Lexicon
  /** Only this document. */
  readonly document?: string | undefined
}

const addressOf = (document: ContentDocument, locale: Locale): string | null => {
  if (document._type === 'glossaryTerm') return `/${locale}/glossary`
  const slug = effectiveSlug(document, locale)
  return isSluggedType(document._type) && slug ? pagePath(document._type, locale, slug) : null
}

const titleOf = (document: Audited): LocalizedString => {
  switch (document._type) {
    case 'procedure':
    case 'donation':
      return document.title
    case 'specialty':
    case 'bodyRegion':
      return document.name
    case 'glossaryTerm':
      return document.term
    case 'banner':
      return document.message
    case 'siteSettings':
      return document.hospitalName
    default: {
      const unknown: never = document
      throw new Error(`No title is known for ${JSON.stringify(unknown)}.`)
    }
  }
}

/** Only sections have a kind. Their `_type`, by which the Studio knows them, is not in a snapshot. */
const isInSafetySection = (within: readonly {readonly [field: string]: unknown}[]): boolean =>
  within.some(({kind}) => kind !== undefined && isSafetyCritical(asText(kind) ?? ''))

const isShown = (document: Audited, {locale, at}: PagesToAudit): boolean => {
  if (document._type !== 'banner') return true
  const locales = document.targets?.locales ?? []
  const isAimed = locales.length === 0 || locales.includes(locale)
  return isAimed && isBannerRunning(document.schedule, at)
}

/** One at a time: of procedures, which are large, only the latest few are kept in memory. */
const readDocuments = async (snapshot: Snapshot) => {
  const heads = await snapshot.procedureHeads()
  const others = types.filter((type) => type !== 'procedure')
  const rest = await Promise.all(others.map((type) => snapshot.all(type)))
  return {ids: heads.map(({_id}) => _id), rest: rest.flat()}
}

/**
 * What an audit states of each document that readers of a locale can see at a moment: the pages of
 * procedures, topics and appeals, the glossary, banners that run, the settings' texts.
 *
 * @param snapshot - so that all pages are of one moment
 */
export const auditPages = async (
  snapshot: Snapshot,
  asked: PagesToAudit,
): Promise<readonly AuditPage[]> => {
  const {locale, lexicon} = asked
  const policy = {sourceLocale, lexicon, glossaryWords: snapshot.glossaryWords}
  const toPage = (document: Audited): AuditPage[] => {
    const isWanted = asked.document === undefined || asked.document === document._id
    if (!isWanted || !isShown(document, asked)) return []
    const title = resolveString(titleOf(document), locale, {...policy, safetyCritical: false})
    const units = auditUnits(document, locale, {...policy, isSafetyCritical: isInSafetySection})
    return [
      {
        document: document._id,
        type: document._type,
        address: addressOf(document, locale),
        title: {
          text: title?.value ?? document._id,
          language: title?.lang ?? sourceLocale,
          direction: title?.dir ?? 'ltr',
        },
        units: [...units],
      },
    ]
  }
  const {ids, rest} = await readDocuments(snapshot)
  const pages: AuditPage[] = []
  for (const id of ids) {
    const procedure = await snapshot.byId('procedure', id)
    if (procedure) pages.push(...toPage(procedure))
  }
  return [...pages, ...rest.flatMap(toPage)]
}
