import {defineQuery} from 'groq'

/** What a withdrawal touches besides the page: what links to it, and its old addresses. */
export const withdrawStateQuery = defineQuery(`{
  "links": *[references($id) && !(_type in ["redirect", "translationWork", "feedback"]) && !(_id in [$id, "drafts." + $id])]{
    _id, _type, "name": coalesce(title, name)
  } | order(_id),
  "redirects": *[_type == "redirect" && (from in $paths || target._ref == $id) && !(_id in path("drafts.**"))]{
    _id, from, "target": target._ref
  },
  "enabledLocales": *[_id == "siteSettings"][0].enabledLocales
}`)
