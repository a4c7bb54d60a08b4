import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {decodeTrie} from 'cspell-trie-lib'
import type {Lexicon} from './classify-change.ts'

/** A language's word list: a package of cspell's dictionaries and the file in it. */
export type WordList = {readonly package: string; readonly file: string}

/** By language, the part of a locale before the hyphen. */
export type WordLists = Readonly<Record<string, WordList>>

const english: WordLists = {en: {package: '@cspell/dict-en_us', file: 'en_US.trie.gz'}}

// Not imported: bundlers follow an imported `createRequire` and fail at a name known only at run time.
const {createRequire} = process.getBuiltinModule('node:module')
const require = createRequire(import.meta.url)

const readTrie = ({package: name, file}: WordList) =>
  decodeTrie(
    new Uint8Array(
      gunzipSync(readFileSync(join(dirname(require.resolve(`${name}/cspell-ext.json`)), file))),
    ),
  )

/**
 * A lexicon over word lists on disk, for Node. Each list is read at its first question (English
 * 0.2 s, German 1 s). A word may stand at a sentence's start, so a capital of its own is allowed;
 * a noun written small is not.
 *
 * @param lists - English by default; a hospital that writes in another language adds its own
 */
export const loadLexicon = (lists: WordLists = english): Lexicon => {
  const tries = new Map<string, ReturnType<typeof readTrie>>()
  const trieOf = (language: string) => {
    const list = lists[language]
    const trie = tries.get(language) ?? (list && readTrie(list))
    if (trie) tries.set(language, trie)
    return trie
  }
  return {
    isWord: (word, locale) => {
      const trie = trieOf(locale.split('-')[0] ?? locale)
      if (!trie) return false
      return trie.has(word) || trie.has(word.charAt(0).toLowerCase() + word.slice(1))
    },
  }
}
