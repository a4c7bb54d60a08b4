import {localeIds, sourceLocale} from '@preop/locales'
import {localizedText, localizedValue} from '../rules/localized-value.ts'
import {asRecord, asRecords, asText, type PlainDocument, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {sluggedTypes} from './slugged-types.ts'

const slugIn = (document: PlainDocument, locale: string) =>
  asText(asRecord(localizedValue(document.slug, locale)).current)

/** A page whose slug is not translated stands under its source slug. */
const servedSlug = (document: PlainDocument, locale: string) =>
  slugIn(document, locale) ?? slugIn(document, sourceLocale)

const wellFormed = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u

const slugMissing: Rule = {
  name: 'slug-missing',
  level: 'error',
  appliesTo: sluggedTypes,
  check: (document) =>
    slugIn(document, sourceLocale) === undefined
      ? [
          {
            at: ['slug'],
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
      .filter((locale) => locale !== sourceLocale && slugIn(document, locale) === undefined)
      .map((locale) => ({
        at: ['slug'],
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
      const slug = slugIn(document, locale)
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

const slugTaken: Rule = {
  name: 'slug-not-unique',
  level: 'error',
  appliesTo: sluggedTypes,
  check: (document, {documents}) => {
    const others = [...documents.values()].filter(
      ({_id, _type}) => _type === document._type && _id !== document._id,
    )
    return localeIds.flatMap((locale) => {
      const slug = servedSlug(document, locale)
      const owner = others.find((other) => servedSlug(other, locale) === slug)
      const isOwn = [document, owner].some((one) => one && slugIn(one, locale) !== undefined)
      // Where neither page has a slug of its own here, the source locale reports the clash once.
      if (slug === undefined || owner === undefined || !isOwn) return []
      return [
        {
          at: ['slug'],
          locale,
          expected: `a slug that no other ${document._type} has in ${locale}`,
          found: `${quote(slug)}, the slug of ${owner._id}`,
          message: `${quote(slug)} is already the address of ${owner._id} in ${locale}. Choose another slug.`,
        },
      ]
    })
  },
}

export const slugRules: readonly Rule[] = [slugMissing, slugUntranslated, slugMalformed, slugTaken]
