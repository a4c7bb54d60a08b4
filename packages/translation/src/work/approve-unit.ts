import {isL10nUnit} from '../is-l10n-unit.ts'
import type {L10nUnit} from '../localized.types.ts'
import {alignWork} from './align-work.ts'
import type {Approval, ApprovalRefusal, Signer} from './approval.types.ts'
import type {StoredDocument} from './content-mutation.types.ts'
import {type DocumentUnit, documentUnits} from './document-units.ts'
import {type FoundUnit, findUnit} from './find-unit.ts'
import {guardVersions} from './guard-versions.ts'
import {isSameTarget} from './is-same-target.ts'
import {patchTranslation} from './patch-translation.ts'
import {publishedTranslations} from './published-translations.ts'
import {signedAt} from './signed-at.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'
import {workMutations} from './work-mutations.ts'
import {workTarget} from './work-target.ts'

export type ApprovalPolicy = {
  readonly sourceLocale: string
  /** The locales that readers can choose; left out, every locale may be approved. */
  readonly enabledLocales?: readonly string[] | undefined
}

export type ApprovalRequest = {
  readonly published: StoredDocument | undefined
  readonly draft: StoredDocument | undefined
  readonly work: TranslationWork | undefined
  /** Of the unit in the published document. */
  readonly path: string
  readonly locale: string
  readonly approver: Signer
  readonly policy: ApprovalPolicy
}

const refuse = (
  refused: Exclude<
    ApprovalRefusal['refused'],
    'sourceMoved' | 'alreadyApproved' | 'changedMeanwhile'
  >,
): ApprovalRefusal => ({refused})

const hasUnitOf = (
  draft: StoredDocument | undefined,
  {path, sourceHash}: WorkUnit,
  locale: string,
) =>
  documentUnits(draft, locale).some((unit) => unit.path === path && unit.source.hash === sourceHash)

/** Where a path is not public: whether it will be with the draft, or is nowhere. */
const unknownIn = ({draft, path, policy}: ApprovalRequest): ApprovalRefusal =>
  refuse(
    documentUnits(draft, policy.sourceLocale).some((unit) => unit.path === path)
      ? 'sourceNotPublished'
      : 'unknownUnit',
  )

const provenanceOf = (
  {source}: DocumentUnit,
  {origin, translatedBy, translatedAt}: WorkUnit,
  {id, at}: Signer,
): L10nUnit | undefined =>
  origin && translatedBy && translatedAt
    ? {
        _key: source.key,
        sourceHash: source.hash,
        source: source.canonical,
        origin,
        translatedBy,
        translatedAt,
        reviewedBy: id,
        reviewedAt: at,
      }
    : undefined

/**
 * The approver's clock may be behind that of whoever signed the text before: what is approved last
 * has to be the later one, since the later one holds.
 */
const instantAfter = (at: string, {unit, units}: FoundUnit, locale: string): string => {
  const before = publishedTranslations(units, locale).get(unit)?.stored
  const last = before && isL10nUnit(before) ? signedAt(before, unit.source.hash) : 0
  return last >= Date.parse(at) ? new Date(last + 1).toISOString() : at
}

const isApproved = ({unit, units}: FoundUnit, work: WorkUnit, locale: string): boolean => {
  const present = publishedTranslations(units, locale).get(unit)
  return (
    work.status === 'approved' &&
    present?.stored?.sourceHash === unit.source.hash &&
    present.stored.translatedBy === work.translatedBy &&
    present.stored.reviewedBy === work.reviewedBy &&
    isSameTarget(work, present.value)
  )
}

/**
 * Approves the text in work of one unit: the one transaction that puts it into the published
 * document and its draft, with who translated and who reviewed it, and marks the unit as approved.
 * The revisions of published document, draft and sidecar guard it, so that all of it is written
 * against what was looked at here, or nothing.
 *
 * A text is approved for the source it translates, and that has to be the published one. Machine
 * text is approved by somebody other than who produced it. Human text may be approved by its own
 * translator; the record then says so, and `isReviewed` does not count it as reviewed.
 */
export const approveUnit = (request: ApprovalRequest): Approval | ApprovalRefusal => {
  const {published, draft, work, path, locale, approver, policy} = request
  const {sourceLocale, enabledLocales} = policy
  if (approver.id === '') return refuse('noReviewer')
  if (locale === sourceLocale || enabledLocales?.includes(locale) === false)
    return refuse('localeNotOffered')
  const found = findUnit(published, path, sourceLocale, locale)
  if (found === 'ambiguous') return refuse('ambiguous')
  if (!published || !found) return unknownIn(request)
  const {unit, units} = found
  const inWork = alignWork(units, work).byUnit.get(unit)
  const value = inWork && workTarget(inWork)
  if (!work || !inWork || value === undefined) return refuse('noText')
  if (inWork.sourceHash !== unit.source.hash) {
    if (hasUnitOf(draft, inWork, sourceLocale)) return refuse('sourceNotPublished')
    const [sourceThen, sourceNow] = [inWork.sourceSnapshot, unit.source.canonical]
    return {refused: 'sourceMoved', sourceThen, sourceNow, target: value}
  }
  const signer = {...approver, at: instantAfter(approver.at, found, locale)}
  const entry = provenanceOf(unit, inWork, signer)
  if (!entry || typeof value !== typeof unit.source.value) return refuse('noProvenance')
  if (entry.origin === 'machine' && entry.translatedBy === approver.id)
    return refuse('ownMachineText')
  if (isApproved(found, inWork, locale))
    return {refused: 'alreadyApproved', by: inWork.reviewedBy ?? ''}
  const approved: WorkUnit = {
    ...inWork,
    _key: path,
    path,
    status: 'approved',
    reviewedBy: signer.id,
    reviewedAt: signer.at,
  }
  const placed = typeof value === 'string' ? value : {...value, _key: unit.source.key}
  const text = {field: unit.field, locale, sourceLocale, value: placed, entry}
  const place = {documentId: published._id, locale}
  return {
    mutations: [
      ...guardVersions(published, draft, (version) => patchTranslation(version, text)),
      ...workMutations(work, place, [{unit: approved, seen: inWork}]),
    ],
    unit: approved,
  }
}
