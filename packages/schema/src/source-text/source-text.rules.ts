import {sourceLocale} from '@preop/locales'
import {type DocumentType, documentTypes} from '../document-types.ts'
import {localizedPlace} from '../rules/localized-place.ts'
import {localizedValue} from '../rules/localized-value.ts'
import {asText} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'

/** The texts without which a reader sees a hole, whatever the locale: they need source text. */
export const requiredSourceTexts: {readonly [type in DocumentType]: readonly string[]} = {
  procedure: [
    'title',
    'names.*.name',
    'names.*.alsoCalled.*.name',
    'conditions.*.name',
    'sections.*.heading',
    'faqs.*.question',
  ],
  banner: ['message', 'links.*.label'],
  donation: ['title', 'taxNotes.*.text'],
  specialty: ['name'],
  bodyRegion: ['name'],
  person: [],
  glossaryTerm: ['term', 'definition', 'synonyms.*.name'],
  siteSettings: ['hospitalName'],
  redirect: [],
  feedback: [],
  translationWork: [],
  translationMemory: [],
}

/** The same for texts that are not localized. */
const requiredPlainTexts: {readonly [type in DocumentType]: readonly string[]} = {
  procedure: ['references.*.title', 'references.*.url'],
  banner: ['name'],
  donation: [],
  specialty: [],
  bodyRegion: [],
  person: ['name'],
  glossaryTerm: [],
  siteSettings: [
    'jurisdiction',
    'phones.*.number',
    'emergencyNumbers.*.number',
    'languageAssistance.*.endonym',
    'languageAssistance.*.text',
  ],
  redirect: ['from'],
  feedback: [],
  translationWork: [],
  translationMemory: ['title'],
}

const sourceText = (type: DocumentType): Rule => ({
  name: 'source-text-missing',
  level: 'error',
  appliesTo: [type],
  check: (document) =>
    requiredSourceTexts[type]
      .flatMap((pattern) => select(document, pattern))
      .filter(({value}) => asText(localizedValue(value, sourceLocale)) === undefined)
      .map((field) => ({
        at: localizedPlace(field, sourceLocale),
        locale: sourceLocale,
        expected: `text in the source locale ${sourceLocale}`,
        found: 'nothing',
        message: `This text is empty in ${sourceLocale}, the source of every translation. Write it or remove the item.`,
      })),
})

const plainText = (type: DocumentType): Rule => ({
  name: 'text-missing',
  level: 'error',
  appliesTo: [type],
  check: (document) =>
    requiredPlainTexts[type]
      .flatMap((pattern) => select(document, pattern))
      .filter(({value}) => asText(value) === undefined)
      .map(({at}) => ({
        at,
        expected: 'a text',
        found: 'nothing',
        message: 'This field is empty. Fill it in or remove the item.',
      })),
})

export const sourceTextRules: readonly Rule[] = documentTypes.flatMap((type) => [
  sourceText(type),
  plainText(type),
])
