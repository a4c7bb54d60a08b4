import {defineQuery} from 'groq'

/** A document, published or draft, that has a slug in any locale. */
export const slugOwnerQuery = defineQuery(
  `*[_type == $type && $slug in slug[].value.current][0]._id`,
)
