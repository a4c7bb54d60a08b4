import {isOneSlipAway} from './is-one-slip-away.ts'
import {insideSentence, isSpellingOf} from './is-spelling-of.ts'
import {lettersOf, type SpellingIndex} from './spelling-index.ts'
import {type Token, tokensOf} from './tokens.ts'

/** What a text says, and how the glossary spells it. */
export type Misspelling = {found: string; glossary: string}

const withoutOwner = (words: string) => words.replace(/['’]s$/, '')

/** `compression fractures` and `vertebra’s` are a term with an ending. */
const stems = (words: string) => [words, withoutOwner(words), words.replace(/(?<=[^s])s$/, '')]

const between = (text: string, tokens: readonly Token[]) =>
  tokens.slice(1).map(({start}, index) => text.slice(tokens[index]?.end, start))

const areOneTerm = (text: string, tokens: readonly Token[]) =>
  between(text, tokens).every((gap) => /^(?:\s+|[-‐‑])$/.test(gap))

type Match = {words: string; spelling: string; length: number}

/** The longest term that starts at a word, however it is spelled. */
const termAt = (text: string, tokens: readonly Token[], from: number, index: SpellingIndex) => {
  // A term of two words may be written as three: "x ray guidance".
  for (let length = index.reach + 1; length > 0; length -= 1) {
    const window = tokens.slice(from, from + length)
    if (window.length < length || !areOneTerm(text, window)) continue
    for (const words of stems(text.slice(window[0]?.start, window.at(-1)?.end))) {
      const spelling = index.forms.get(lettersOf(words))
      if (spelling !== undefined) return {words, spelling, length} satisfies Match
    }
  }
  return undefined
}

const slipOf = ({text}: Token, {words, longWords}: SpellingIndex): string | undefined => {
  const word = withoutOwner(text.toLowerCase())
  return words.has(word) ? undefined : longWords.find((right) => isOneSlipAway(word, right))
}

/** The words of a text that the glossary spells differently, in reading order. */
export const findMisspellings = (text: string, index: SpellingIndex): Misspelling[] => {
  const tokens = tokensOf(text)
  const found: Misspelling[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const match = termAt(text, tokens, at, index)
    const slip = match ? undefined : slipOf(token, index)
    if (match && !isSpellingOf(match.words, match.spelling))
      found.push({found: match.words, glossary: insideSentence(match.spelling)})
    if (slip !== undefined) found.push({found: token.text, glossary: slip})
    at += match?.length ?? 1
  }
  return found
}
