/** The element id of a term's meaning, on the page that opens it and in the glossary alike. */
export const termAnchor = (termId: string): string => `term-${termId}`
