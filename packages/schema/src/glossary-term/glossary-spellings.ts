import {sourceLocale} from '@preop/locales'
import {localizedText} from '../rules/localized-value.ts'
import {asRecords, type PlainRecord} from '../rules/plain.ts'

/** How a term of the glossary and its synonyms are written in the source locale. */
export const glossarySpellings = ({term, synonyms}: PlainRecord): string[] =>
  [term, ...asRecords(synonyms).map(({name}) => name)].flatMap(
    (field) => localizedText(field, sourceLocale) ?? [],
  )
