import {defineQuery} from 'groq'

/** What a publish has to know besides the document: redirects of its addresses, the terms in which every letter counts, the locales that readers can choose. */
export const publishStateQuery = defineQuery(`{
  "redirects": *[_type == "redirect" && from in $paths && !(_id in path("drafts.**"))]{
    _id, from, "target": target._ref
  },
  "glossary": *[_type == "glossaryTerm" && !(_id in path("drafts.**"))]{
    term, synonyms[]{name}
  },
  "enabledLocales": *[_id == "siteSettings"][0].enabledLocales
}`)
