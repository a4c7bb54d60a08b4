import {documentTypes} from '@preop/schema/rules'

/** The types the queue looks at. Translations in progress are looked after in the translation desk. */
export const queuedTypes: readonly string[] = documentTypes.filter(
  (type) => type !== 'translationWork',
)
