import {defineQuery} from 'groq'

/** The locales that the published settings show to readers. */
export const enabledLocalesQuery = defineQuery(`*[_id == "siteSettings"][0].enabledLocales`)
