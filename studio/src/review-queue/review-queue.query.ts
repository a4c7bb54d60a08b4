/**
 * Documents as they are stored, drafts among them. What readers wrote in free text stays in the lake:
 * the queue counts answers, and a comment may hold health data.
 */
const asStored = /* groq */ `{..., "comment": null}`

const queued = /* groq */ `_type in $types && !(_id in path("versions.**"))`

/** The next documents after an id. The number of requests depends on the size of the lake only. */
export const nextDocumentsQuery = /* groq */ `
  *[${queued} && _id > $after] | order(_id asc) [0...$count] ${asStored}
`

/** Documents that have changed. */
export const changedDocumentsQuery = /* groq */ `*[${queued} && _id in $ids] ${asStored}`

/** What the queue listens to. */
export const queuedDocumentsFilter = /* groq */ `*[${queued}]`
