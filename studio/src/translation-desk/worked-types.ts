import {documentTypes} from '@preop/schema/rules'

/** What readers write is not translated; addresses of old pages have no text. */
const untranslated: readonly string[] = ['feedback', 'redirect']

/** The types of documents the desk reads: what is translated, the sidecars, the imported memories, the glossary, the settings. */
export const workedTypes: readonly string[] = documentTypes.filter(
  (type) => !untranslated.includes(type),
)
