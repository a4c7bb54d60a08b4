/** What the ids of a question's answer begin with on its page, and the id of the question itself. */
export const faqPath = (key: string): string => `faq-${key}`
