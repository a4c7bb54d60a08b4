export {bestSentences} from './best-sentences.ts'
export {createSearchIndex, type SearchIndex} from './create-search-index.ts'
export {type MarkedPart, markWords} from './mark-words.ts'
export type {SearchAnswer, SearchDocument, SearchField, SearchHit} from './search-document.ts'
