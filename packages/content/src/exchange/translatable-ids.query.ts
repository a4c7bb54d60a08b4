import {defineQuery} from 'groq'

/** The published documents that hold text of their own to translate. */
export const translatableIdsQuery = defineQuery(
  `*[_type in $types && !(_id in path("drafts.**"))] | order(_id)._id`,
)
