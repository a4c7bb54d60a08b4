const draft = /^drafts\./

export const isDraftId = (id: string): boolean => draft.test(id)

/** The id under which a draft will be published; any other id as it is. */
export const publishedId = (id: string): string => id.replace(draft, '')
