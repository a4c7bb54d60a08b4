/** Inline objects and marks that lead somewhere. */
const linkTypes: ReadonlySet<string> = new Set([
  'link',
  'internalLink',
  'glossaryTermLink',
  'citation',
  'phone',
])

/** Whether a type of inline code is one that the link check looks after. */
export const isLinkType = (type: string): boolean => linkTypes.has(type)
