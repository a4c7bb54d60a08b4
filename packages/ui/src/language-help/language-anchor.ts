/** The id of the notice in a language, on the page that has them all. */
export const languageAnchor = (lang: string): string => `in-${lang}`
