/** The path an answer is rendered under: what `collectCitations` needs to know. */
export const faqPath = (key: string): string => `faq-${key}`
