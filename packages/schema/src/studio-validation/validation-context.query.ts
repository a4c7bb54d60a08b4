import {defineQuery} from 'groq'

/**
 * The published documents that rules look up: those a document points to, those it shares its slugs
 * with, and the settings; of each only what a rule reads.
 */
export const validationContextQuery = defineQuery(`
  *[_id == "siteSettings" || _id in $ids || (_type == $type && defined(slug))]{
    _id, _type, slug, jurisdiction, phones, emergencyNumbers, allowedHosts, enabledLocales, demonstration
  }
`)
