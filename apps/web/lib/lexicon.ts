import type {Lexicon} from '@preop/translation'
import {loadLexicon} from '@preop/translation/lexicon'

/** Words of the source language: without them no change of a letter counts as a mere correction. */
export const lexicon: Lexicon = loadLexicon()
