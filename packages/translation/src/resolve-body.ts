import type {Locale} from '@preop/locales'
import {bodyTranslations} from './body-translations.ts'
import type {BodyElement, LocalizedBody, Resolved} from './localized.types.ts'
import {type ResolvePolicy, resolveLocalized} from './resolve-localized.ts'

/**
 * The body of a localized field for a reader, block by block in the source's order. A translated
 * block that the source no longer has is dropped; one it has gained appears in the source's language.
 *
 * @param field - an internationalized array of Portable Text
 * @returns one entry for each top-level element of the source; empty when there is no source
 */
export const resolveBody = <E extends BodyElement>(
  field: LocalizedBody<E> | null | undefined,
  locale: Locale,
  policy: ResolvePolicy,
): readonly Resolved<E>[] =>
  bodyTranslations(field, locale, policy.sourceLocale).map(({unit, translation}) =>
    resolveLocalized(unit, translation, locale, policy),
  )
