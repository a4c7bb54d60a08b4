import {glossarySpellings} from '@preop/schema/rules'
import type {ContentDocument} from '../models.ts'

/**
 * The hospital's own terms and their synonyms in the source locale. A change that touches one is
 * never taken for a corrected spelling.
 */
export const glossaryWords = (documents: readonly ContentDocument[]): string[] => {
  const words = documents.flatMap((document) =>
    document._type === 'glossaryTerm' ? glossarySpellings(document) : [],
  )
  return [...new Set(words)].sort()
}
