import {isLocale, localeIds} from '@preop/locales'
import {documentTypes} from '../document-types.ts'
import {asText, isRecord, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {itemsOf, type Node, walk} from '../rules/walk.ts'

const isLocalizedItem = (value: unknown) =>
  isRecord(value) && (asText(value._type)?.startsWith('internationalizedArray') ?? false)

const languageOf = (value: unknown) => (isRecord(value) ? value.language : undefined)

/** The items of every localized field of a document, field by field. */
const localizedFields = (document: unknown): Node[][] =>
  walk(document)
    .map((node) => itemsOf(node).filter(({value}) => isLocalizedItem(value)))
    .filter((items) => items.length > 0)

const duplicateLanguage: Rule = {
  name: 'duplicate-language',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    localizedFields(document).flatMap((items) =>
      items
        .filter(({value}, index) => {
          const first = items.findIndex((item) => languageOf(item.value) === languageOf(value))
          return first !== index
        })
        .map(({at, value}) => ({
          at,
          expected: 'one item a locale',
          found: `a second item for ${quote(languageOf(value))}`,
          message: `This field has two texts for ${quote(languageOf(value))}. Keep the right one and remove the other.`,
        })),
    ),
}

const unknownLocale: Rule = {
  name: 'unknown-locale',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    localizedFields(document)
      .flat()
      .filter(({value}) => !isLocale(languageOf(value)))
      .map(({at, value}) => ({
        at,
        expected: `one of ${localeIds.join(', ')}`,
        found: quote(languageOf(value)),
        message: `${quote(languageOf(value))} is not a locale of this site. Choose one of ${localeIds.join(', ')}, or add it to the list in packages/locales.`,
      })),
}

export const localizedRules: readonly Rule[] = [duplicateLanguage, unknownLocale]
