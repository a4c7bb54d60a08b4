/** Ids under these prefixes are versions of a document, not documents of their own. */
const draftPrefix = 'drafts.'
const versionPrefix = 'versions.'

export const isDraftId = (id: string): boolean => id.startsWith(draftPrefix)

export const isVersionId = (id: string): boolean => id.startsWith(versionPrefix)

export const toDraftId = (publishedId: string): string => `${draftPrefix}${publishedId}`

/** The id a draft or version will have once published; a published id is returned as it is. */
export const toPublishedId = (id: string): string => {
  if (isDraftId(id)) return id.slice(draftPrefix.length)
  return isVersionId(id) ? id.split('.').slice(2).join('.') : id
}

/** Whether anyone may read the document: Sanity keeps every id with a dot from anonymous readers. */
export const isPublicId = (id: string): boolean => !id.includes('.')
