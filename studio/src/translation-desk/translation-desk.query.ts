const worked = /* groq */ `_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))`

/** The next documents after an id, as readers get them, the sidecars and the imported memories. */
export const nextWorkedQuery = /* groq */ `
  *[${worked} && _id > $after] | order(_id asc) [0...$count]
`

/** Documents that have changed. */
export const changedWorkedQuery = /* groq */ `*[${worked} && _id in $ids]`

/** The parts of imported memories, without their texts. */
export const memoryIdsQuery = /* groq */ `*[_type == $type]{_id, _type}`

/** What the desk listens to. */
export const workedFilter = /* groq */ `*[${worked}]`

/** One document and its sidecar in a locale. */
export const unitDocumentsQuery = /* groq */ `*[_id in $ids]`
