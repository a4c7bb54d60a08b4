import {getLocale, type Locale} from '@preop/locales'
import {type Freshness, type FreshnessPolicy, freshnessOf} from './freshness-of.ts'
import {isReviewed} from './is-reviewed.ts'
import type {L10nUnit, Notice, Resolved} from './localized.types.ts'
import type {Unit} from './units-of.ts'

export type ResolvePolicy = FreshnessPolicy & {readonly sourceLocale: Locale}

/** What is stored for a unit in the reader's locale. Without `stored`, nothing is known of it. */
export type Translation<T> = {readonly value: T; readonly stored: L10nUnit | undefined}

const inLocale = <T>(value: T, locale: Locale, notice: Notice): Resolved<T> => ({
  value,
  lang: locale,
  dir: getLocale(locale).dir,
  notice,
})

const noticeOf = (freshness: Freshness): Notice => {
  switch (freshness) {
    case 'current':
      return 'none'
    case 'wording':
      return 'wording'
    case 'substance':
      return 'changed'
    default: {
      const unknown: never = freshness
      throw new Error(`Unknown freshness "${unknown}".`)
    }
  }
}

/**
 * The one rule for which text a reader gets, for one unit. Unsafe until shown safe:
 *
 * 1. source unchanged since it was translated: the translation
 * 2. source changed in wording only: the translation, with the notice `wording`
 * 3. any other change, or no provenance: the source, with the notice `changed`
 * 4. no translation: the source, with the notice `missing`
 *
 * @param locale - the reader's locale; in the source's own there is nothing to decide
 */
export const resolveLocalized = <T>(
  source: Unit<T>,
  translation: Translation<T> | undefined,
  locale: Locale,
  policy: ResolvePolicy,
): Resolved<T> => {
  const {sourceLocale} = policy
  if (locale === sourceLocale) return inLocale(source.value, sourceLocale, 'none')
  if (!translation) return inLocale(source.value, sourceLocale, 'missing')
  const {stored, value} = translation
  const notice = noticeOf(freshnessOf(source, stored, policy))
  if (notice === 'changed' || !stored) return inLocale(source.value, sourceLocale, 'changed')
  return {
    ...inLocale(value, locale, notice),
    origin: stored.origin,
    reviewed: isReviewed(stored),
    translatedAt: stored.translatedAt,
  }
}
