import {defineQuery} from 'groq'

/** Published documents as stored: translations with all of their provenance. */
export const translatablePageQuery = defineQuery(
  `*[_type in $types && _id > $after] | order(_id asc) [0...$size]`,
)

/** Work in progress, of which only somebody with a token sees anything. */
export const translationWorkPageQuery = defineQuery(
  `*[_type == "translationWork" && _id > $after] | order(_id asc) [0...$size]`,
)
