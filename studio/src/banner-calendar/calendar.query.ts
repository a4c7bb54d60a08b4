/** Every version of every banner, drafts included. */
export const bannersQuery = /* groq */ `*[_type == "banner"]{
  _id, name, severity, message, schedule, targets, order, dismissible
}`

/** What banners are aimed at and worded with; published, for that is what readers meet. */
export const surroundingsQuery = /* groq */ `{
  "pages": *[_type in ["procedure", "specialty", "bodyRegion", "donation"]] | order(_id asc){
    _id, _type, "title": coalesce(title, name), slug, specialties
  },
  "enabledLocales": *[_id == "siteSettings"][0].enabledLocales,
  "terms": *[_type == "glossaryTerm"]{term, synonyms[]{name}}
}`

/** What makes the calendar read anew. */
export const listenQuery = /* groq */ `*[_type in ["banner", "procedure", "specialty", "bodyRegion", "donation", "siteSettings", "glossaryTerm"]]`
