export {loadLexicon, type WordList, type WordLists} from './load-lexicon.ts'
