import {deepStrictEqual} from 'node:assert'
import {createMemory} from '@preop/translation'
import {distance} from 'fastest-levenshtein'
import {toFigure} from './figure.ts'
import {rateOf} from './rate-of.ts'
import {sideBySide} from './side-by-side.ts'
import type {Bench} from './workshop.ts'

const count = 100_000
const vocabulary = 20_000
const queries = 997
const seconds = 1
const rounds = 5
const search = {limit: 5, least: 70}

/** The same numbers on each run: from 0 to 1, by a linear congruential generator. */
const randomNumbers = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Few words that are everywhere and many that are rare, as in any language (Zipf). */
const wordFrom = (random: () => number): string =>
  `w${Math.floor(vocabulary ** random()).toString(36)}`

const sentenceFrom = (random: () => number): string[] =>
  Array.from({length: 5 + Math.floor(random() * 20)}, () => wordFrom(random))

/** Half are sentences with one word changed, a quarter stand in the memory, a quarter are new. */
const queryFrom = (sentences: readonly string[][], random: () => number): string[] => {
  const kind = random()
  const known = sentences[Math.floor(random() * sentences.length)] ?? []
  if (kind < 0.25) return sentenceFrom(random)
  return kind < 0.5 ? known : known.with(Math.floor(random() * known.length), wordFrom(random))
}

/** Compares with every sentence, each word being one character of a string. */
const scanOf = (sentences: readonly string[][]) => {
  const characters = new Map<string, string>()
  const encode = (words: readonly string[]) =>
    words
      .map((word) => {
        const known = characters.get(word) ?? String.fromCharCode(characters.size)
        characters.set(word, known)
        return known
      })
      .join('')
  const texts = sentences.map(encode)
  return (query: readonly string[]) => {
    const looked = encode(query)
    const scores: number[] = []
    for (const text of texts) {
      const length = Math.max(looked.length, text.length)
      const score = Math.floor((100 * (length - distance(looked, text))) / length)
      if (score >= search.least) scores.push(score)
    }
    return scores.sort((a, b) => b - a).slice(0, search.limit)
  }
}

/** Matches of a sentence among 100,000: the memory's index, and comparing with all of them. */
export const benchMemoryLookup: Bench = async ({signal}) => {
  const random = randomNumbers(1)
  const sentences = Array.from({length: count}, () => sentenceFrom(random))
  const looked = Array.from({length: queries}, () => queryFrom(sentences, random))
  const memory = createMemory(
    sentences.map((words, index) => ({
      source: words.join(' '),
      target: `Target ${index}`,
      sourceLocale: 'en',
      targetLocale: 'fr',
      origin: {},
    })),
  )
  const scan = scanOf(sentences)
  const queryOf = (call: number) => looked[call % queries] ?? []
  const ours = async (call: number) => memory.find(queryOf(call).join(' '), search)
  const plain = async (call: number) => scan(queryOf(call))
  for (let call = 0; call < 50; call += 1)
    deepStrictEqual(
      (await ours(call)).map(({score}) => score),
      await plain(call),
    )
  const rate = await sideBySide({rounds, signal}, () => rateOf(ours, seconds), {
    id: 'full scan',
    measure: () => rateOf(plain, seconds),
  })
  return [toFigure({id: 'memory.lookup', unit: 'lookups/s', ...rate})]
}
