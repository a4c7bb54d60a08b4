import type {DocumentLookup} from '../../rules/rule.ts'
import {glossarySpellings} from '../glossary-spellings.ts'
import {tokensOf} from './tokens.ts'

/** The glossary as the spelling rule needs it. */
export type SpellingIndex = {
  /** The glossary's spelling by its letters alone. */
  forms: ReadonlyMap<string, string>
  /** The words of all spellings, in small letters. */
  words: ReadonlySet<string>
  /** Of those, the ones long enough that a slip is not simply another word. */
  longWords: readonly string[]
  /** How many words the longest spelling has. */
  reach: number
}

const fewestLetters = 6

/** What two spellings of one term have in common: neither case nor spaces nor hyphens. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')

/** Punctuation inside a spelling, `Osteoporosis (weak bones)`, is never found in running text. */
const isPlain = (spelling: string) => /^[\p{L}\p{N}\p{M}'’\s-]+$/u.test(spelling)

const build = (documents: DocumentLookup): SpellingIndex => {
  const spellings = [...documents.values()]
    .filter(({_type}) => _type === 'glossaryTerm')
    .flatMap(glossarySpellings)
    .map((spelling) => spelling.trim())
    .filter(isPlain)
  const words = spellings.map((spelling) => tokensOf(spelling).map(({text}) => text.toLowerCase()))
  return {
    forms: new Map(spellings.map((spelling) => [lettersOf(spelling), spelling])),
    words: new Set(words.flat()),
    longWords: [...new Set(words.flat())].filter((word) => word.length >= fewestLetters),
    reach: Math.max(0, ...words.map(({length}) => length)),
  }
}

const built = new WeakMap<DocumentLookup, SpellingIndex>()

/** The spellings of the glossary among some documents; made once for each set of documents. */
export const spellingIndex = (documents: DocumentLookup): SpellingIndex => {
  const index = built.get(documents) ?? build(documents)
  built.set(documents, index)
  return index
}
