import type {SearchTerm} from './parse-search.ts'

/**
 * Whether a text has what a search asks for.
 *
 * @param text - as `searchableText` makes it
 */
export const matchesSearch = (text: string, terms: readonly SearchTerm[]): boolean =>
  terms.every(({words, isPhrase, isExcluded}) => {
    const wanted = ` ${words.join(' ')}${isPhrase ? ' ' : ''}`
    return text.includes(wanted) !== isExcluded
  })
