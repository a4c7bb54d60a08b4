import {defineQuery} from 'groq'

/**
 * The published documents that rules look up: those a document points to, those it shares its slugs
 * with, the redirects, and the settings; of each only what a rule reads.
 */
export const validationContextQuery = defineQuery(`
  *[_id == "siteSettings" || _id in $ids || (_type == $type && defined(slug)) || _type == "redirect"]{
    _id, _type, slug, title, name, from, target, jurisdiction, phones, emergencyNumbers, allowedHosts, enabledLocales, demonstration
  }
`)
