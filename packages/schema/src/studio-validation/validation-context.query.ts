import {defineQuery} from 'groq'

/**
 * The published documents that rules look up: the settings, the glossary, those a document points
 * to, those it could share a slug with, and the redirects from its addresses with the pages they
 * lead to; of each only what a rule reads. One query, because it is asked while an editor types.
 */
export const validationContextQuery = defineQuery(`
  *[
    _id == "siteSettings" || _id in $ids || _type == "glossaryTerm" ||
    (_type == $type && count((slug[].value.current)[@ in $slugs]) > 0) ||
    (_type == "redirect" && from in $paths)
  ]{
    _id, _type, slug, from, target,
    "title": title[language == $source]{language, value},
    "name": name[language == $source]{language, value},
    jurisdiction, phones, emergencyNumbers, allowedHosts, enabledLocales,
    "page": target->{
      _id, _type, slug,
      "title": title[language == $source]{language, value},
      "name": name[language == $source]{language, value}
    },
    "term": term[language == $source]{language, value},
    "synonyms": synonyms[]{"name": name[language == $source]{language, value}}
  }
`)
