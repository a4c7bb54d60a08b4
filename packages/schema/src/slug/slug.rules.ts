import {getLocale, type Locale, localeIds, sourceLocale} from '@preop/locales'
import {redirectTarget} from '../redirect/redirect-target.ts'
import {localizedPlace} from '../rules/localized-place.ts'
import {localizedText} from '../rules/localized-value.ts'
import {asRecords, asText, type PlainDocument, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {pageOwners} from './page-owners.ts'
import {pagePaths} from './page-paths.ts'
import {ownSlug, servedSlug} from './served-slug.ts'
import {sluggedTypes} from './slugged-types.ts'

const wellFormed = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u

/** Where a slug stands: the locale's own, or the field. */
const placeOf = ({slug}: PlainDocument, locale: string) =>
  localizedPlace({at: ['slug'], value: slug}, locale)

const slugMissing: Rule = {
  name: 'slug-missing',
  level: 'error',
  appliesTo: sluggedTypes,
  check: (document) =>
    ownSlug(document, sourceLocale) === undefined
      ? [
          {
            at: placeOf(document, sourceLocale),
            locale: sourceLocale,
            expected: `a slug in the source locale ${sourceLocale}`,
            found: 'nothing',
            message: `Without a slug in ${sourceLocale} this page has no address. Write one such as "knee-replacement".`,
          },
        ]
      : [],
}

/** Not an error: approving a French title must not stop the English page from being published. */
const slugUntranslated: Rule = {
  name: 'slug-untranslated',
  level: 'warning',
  appliesTo: sluggedTypes,
  check: (document) =>
    localeIds
      .filter((locale) => localizedText(document.title ?? document.name, locale) !== undefined)
      .filter((locale) => locale !== sourceLocale && ownSlug(document, locale) === undefined)
      .map((locale) => ({
        at: placeOf(document, locale),
        locale,
        expected: `a slug in ${locale}, since the title is translated`,
        found: 'nothing',
        message: `The title is translated to ${locale} but the address is not, so it stays in ${sourceLocale}. Add a slug in ${locale}.`,
      })),
}

const slugMalformed: Rule = {
  name: 'slug-malformed',
  level: 'error',
  appliesTo: sluggedTypes,
  check: (document) =>
    asRecords(document.slug).flatMap((item) => {
      const locale = asText(item.language) ?? ''
      const slug = ownSlug(document, locale)
      if (slug === undefined || (wellFormed.test(slug) && slug === slug.normalize('NFC'))) return []
      return [
        {
          at: ['slug', {_key: asText(item._key) ?? locale, locale}, 'value'],
          expected: 'small letters and digits, words joined by single hyphens',
          found: quote(slug),
          message: `The slug ${quote(slug)} does not make a clean address. Use small letters, digits and single hyphens only.`,
        },
      ]
    }),
}

const nameOf = (document: PlainDocument) => {
  const name = localizedText(document.title ?? document.name, sourceLocale)
  return name === undefined ? document._id : `“${name}” (${document._id})`
}

const localeName = (locale: Locale) => `${getLocale(locale).endonym} (${locale})`

const slugTaken: Rule = {
  name: 'slug-not-unique',
  level: 'error',
  appliesTo: sluggedTypes,
  check: (document, {documents}) => {
    const paths = pagePaths(document)
    return localeIds.flatMap((locale) => {
      const others = pageOwners(documents, paths.get(locale) ?? '')
      const owner = others.find(({_id}) => _id !== document._id)
      const isOwn = [document, owner].some((one) => one && ownSlug(one, locale) !== undefined)
      // Where neither page has a slug of its own here, the source locale reports the clash once.
      if (owner === undefined || !isOwn) return []
      const slug = quote(servedSlug(document, locale))
      return [
        {
          at: placeOf(document, locale),
          locale,
          expected: `a slug that no other ${document._type} has in ${locale}`,
          found: `${slug}, the slug of ${owner._id}`,
          message: `${slug} is already the address of ${nameOf(owner)} in ${localeName(locale)}. Choose another slug for ${localeName(locale)}.`,
        },
      ]
    })
  },
}

const slugRedirected: Rule = {
  name: 'slug-was-another-page',
  level: 'warning',
  appliesTo: sluggedTypes,
  check: (document, {documents}) =>
    [...pagePaths(document)].flatMap(([locale, path]) => {
      const target = redirectTarget(documents, path)
      const page = target === undefined ? undefined : documents.get(target)
      const isOwn = ownSlug(document, locale) !== undefined
      // A fallback moves with the source slug, for which the source locale is warned.
      if (page === undefined || target === document._id || !isOwn) return []
      return [
        {
          at: placeOf(document, locale),
          locale,
          expected: 'an address that was never another page’s',
          found: `${path}, an old address of ${page._id}`,
          message: `${path} is an old address of ${nameOf(page)} and still leads there. Once this is published it leads here: readers with the old link get this page.`,
        },
      ]
    }),
}

export const slugRules: readonly Rule[] = [
  slugMissing,
  slugUntranslated,
  slugMalformed,
  slugTaken,
  slugRedirected,
]
