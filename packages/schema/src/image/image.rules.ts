import {isLocale, sourceLocale} from '@preop/locales'
import {localizedPlace} from '../rules/localized-place.ts'
import {localizedText} from '../rules/localized-value.ts'
import {asRecord, isRecord, type PlainRecord} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'

const isMeaningful = (image: unknown): image is PlainRecord =>
  isRecord(image) && isRecord(image.asset) && image.decorative !== true

const placeOfAlt = ({alt}: PlainRecord, locale: string) =>
  localizedPlace({at: ['image', 'alt'], value: alt}, locale)

const imageWithoutAlt: Rule = {
  name: 'image-without-alt',
  level: 'error',
  appliesTo: ['procedure'],
  check: ({image}) =>
    isMeaningful(image) && localizedText(image.alt, sourceLocale) === undefined
      ? [
          {
            at: placeOfAlt(image, sourceLocale),
            locale: sourceLocale,
            expected: 'a text alternative, or the mark "decorative"',
            found: 'neither',
            message:
              'Readers who cannot see this image get nothing. Say what it shows, or mark it as decorative.',
          },
        ]
      : [],
}

const imageAltUntranslated: Rule = {
  name: 'image-alt-untranslated',
  level: 'warning',
  appliesTo: ['procedure'],
  check: ({image, title}, {settings}) => {
    const enabled = asRecord(settings).enabledLocales
    if (!isMeaningful(image) || !Array.isArray(enabled)) return []
    return enabled
      .filter(isLocale)
      .filter((locale) => locale !== sourceLocale && localizedText(title, locale) !== undefined)
      .filter((locale) => localizedText(image.alt, locale) === undefined)
      .map((locale) => ({
        at: placeOfAlt(image, locale),
        locale,
        expected: `a text alternative in ${locale}`,
        found: 'nothing',
        message: `The page is translated to ${locale} but the description of its image is not. Translate it.`,
      }))
  },
}

export const imageRules: readonly Rule[] = [imageWithoutAlt, imageAltUntranslated]
