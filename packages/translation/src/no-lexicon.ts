import type {Lexicon} from './classify-change.ts'

/** Knows no word, so that every changed letter counts as substance. */
export const noLexicon: Lexicon = {isWord: () => false}
