/** The element id of a term's explanation on the page. */
export const termAnchor = (termId: string): string => `term-${termId}`
