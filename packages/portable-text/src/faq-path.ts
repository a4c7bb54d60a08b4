/** The `path` an answer is rendered under: what `collectCitations` and `collectTerms` need to know. */
export const faqPath = (key: string): string => `faq-${key}`
