import {sourceLocale} from '@preop/locales'
import type {ContentDocument} from '../models.ts'

/**
 * The hospital's own terms and their synonyms in the source locale. A change that touches one is
 * never taken for a corrected spelling.
 */
export const glossaryWords = (documents: readonly ContentDocument[]): string[] => {
  const fields = documents.flatMap((document) =>
    document._type === 'glossaryTerm'
      ? [document.term, ...document.synonyms.map(({name}) => name)]
      : [],
  )
  const words = fields.flatMap((field) =>
    field.filter(({language}) => language === sourceLocale).map(({value}) => value),
  )
  return [...new Set(words)].sort()
}
