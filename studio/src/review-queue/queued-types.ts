import {documentTypes} from '@preop/schema/rules'

const ofTheDesk: readonly string[] = ['translationWork', 'translationMemory']

/**
 * The types the queue looks at. Translations in progress and imported memories are looked after in
 * the translation desk and on the command line.
 */
export const queuedTypes: readonly string[] = documentTypes.filter(
  (type) => !ofTheDesk.includes(type),
)
