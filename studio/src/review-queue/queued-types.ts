import {type DocumentType, documentTypes} from '@preop/schema/rules'

const ofTheDesk: readonly DocumentType[] = ['translationWork', 'translationMemory']

/**
 * The types the queue looks at. Translations in progress and imported memories are looked after in
 * the translation desk and on the command line.
 */
export const queuedTypes: readonly DocumentType[] = documentTypes.filter(
  (type) => !ofTheDesk.includes(type),
)
