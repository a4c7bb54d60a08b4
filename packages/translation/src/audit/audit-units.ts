import type {Locale} from '@preop/locales'
import {bodyTranslations, type TranslatedUnit} from '../body-translations.ts'
import {canonical} from '../canonical.ts'
import {freshnessOf} from '../freshness-of.ts'
import {hashCanonical} from '../hash-source.ts'
import {isL10nUnit} from '../is-l10n-unit.ts'
import {isReviewed} from '../is-reviewed.ts'
import type {BodyElement, L10nUnit} from '../localized.types.ts'
import {type LocalizedField, localizedFields} from '../localized-fields.ts'
import {type ResolvePolicy, resolveLocalized} from '../resolve-localized.ts'
import {stringTranslation} from '../string-translation.ts'
import {stringUnitKey, unitsOf} from '../units-of.ts'
import type {AuditedProvenance, AuditedUnit} from './audited-unit.types.ts'
import {isBodyItem, isStringItem} from './localized-kinds.ts'
import {unitText} from './unit-text.ts'

/** As for readers; `isSafetyCritical` is told the objects that a field stands in. */
export type AuditPolicy = Omit<ResolvePolicy, 'safetyCritical'> & {
  readonly isSafetyCritical: (within: LocalizedField['within']) => boolean
}

type Stated = TranslatedUnit<string | BodyElement>

const translatedUnits = (
  {items}: LocalizedField,
  locale: Locale,
  sourceLocale: Locale,
): readonly Stated[] => {
  const source = items.find(({language}) => language === sourceLocale)?.value
  if (typeof source !== 'string')
    return bodyTranslations(items.filter(isBodyItem), locale, sourceLocale)
  if (source.trim() === '') return []
  const translation = stringTranslation(items.filter(isStringItem), locale)
  return unitsOf(source).map((unit) => ({unit, translation}))
}

const provenanceOf = (stored: L10nUnit | undefined): AuditedProvenance | null =>
  isL10nUnit(stored)
    ? {
        origin: stored.origin,
        translatedBy: stored.translatedBy,
        translatedAt: stored.translatedAt,
        reviewedBy: stored.reviewedBy ?? null,
        reviewedAt: stored.reviewedAt ?? null,
        reviewed: isReviewed(stored),
        sourceText: unitText(stored.source),
        sourceHash: stored.sourceHash,
        meaningUnchanged: stored.meaningUnchanged
          ? {
              by: stored.meaningUnchanged.by,
              at: stored.meaningUnchanged.at,
              sourceHash: stored.meaningUnchanged.sourceHash,
            }
          : null,
      }
    : null

const auditUnit = (
  path: string,
  {unit, translation}: Stated,
  locale: Locale,
  policy: ResolvePolicy,
): AuditedUnit => {
  const shown = resolveLocalized(unit, translation, locale, policy)
  return {
    path,
    safetyCritical: policy.safetyCritical,
    source: {text: unitText(unit.canonical), hash: unit.hash},
    shown: {
      text: unitText(canonical(shown.value)),
      language: shown.lang,
      direction: shown.dir,
      notice: shown.notice,
    },
    translation: translation
      ? {
          text: unitText(canonical(translation.value)),
          hash: hashCanonical(canonical(translation.value)),
          provenance: provenanceOf(translation.stored),
        }
      : null,
    freshness: translation ? freshnessOf(unit, translation.stored, policy) : null,
  }
}

/**
 * What an audit states of a document in one locale: each unit that has a source text, in reading
 * order, with the text that readers get by `resolveLocalized`.
 *
 * @param document - published; slugs are addresses, not texts, and are left out
 * @param locale - not the source's own: there nothing is translated
 */
export const auditUnits = (
  document: unknown,
  locale: Locale,
  {isSafetyCritical, ...policy}: AuditPolicy,
): readonly AuditedUnit[] =>
  localizedFields(document).flatMap((field) =>
    translatedUnits(field, locale, policy.sourceLocale).map((stated) => {
      const {key} = stated.unit
      const path = key === stringUnitKey ? field.path : `${field.path}.${key}`
      const safetyCritical = isSafetyCritical(field.within)
      return auditUnit(path, stated, locale, {...policy, safetyCritical})
    }),
  )
