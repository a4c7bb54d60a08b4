import {distance} from 'fastest-levenshtein'
import {createGrowingNumbers} from './growing-numbers.ts'

/** A text of the index and its edit distance in tokens. */
export type Near = {readonly text: number; readonly distance: number; readonly length: number}

export type TokenIndex = {
  /** Adds a text; it is known by its place, from 0. */
  readonly add: (tokens: readonly string[]) => void
  /**
   * Every text that is at least so alike: `100 * (length - distance) / length >= least`, where
   * `length` is that of the longer one.
   */
  readonly near: (tokens: readonly string[], least: number) => readonly Near[]
}

/** Stands for every token that the text looked for does not have: which one does not matter. */
const other = 0xffff

type Lookup = {
  /** For each token of the text looked for, its number among the different ones; from 1. */
  readonly characters: Uint16Array
  readonly counts: Uint16Array
  readonly text: string
}

const lookupOf = (ids: readonly (number | undefined)[], vocabulary: number): Lookup => {
  const characters = new Uint16Array(vocabulary)
  const counts = new Uint16Array(ids.length + 1)
  let different = 0
  const written = ids.map((id) => {
    if (id === undefined) {
      // Nothing in the index has it; one character for all of them would make them equal nothing.
      return String.fromCharCode(0)
    }
    if (characters[id] === 0) {
      different += 1
      characters[id] = different
    }
    const character = characters[id] ?? 0
    counts[character] = (counts[character] ?? 0) + 1
    return String.fromCharCode(character)
  })
  return {characters, counts, text: written.join('')}
}

/**
 * Texts by their tokens. A search looks only at texts that share one of the rarest tokens of the
 * one looked for, have a length that can reach the likeness asked for, and share enough tokens;
 * only then the distance is computed. Nothing that is alike enough is missed: two texts at edit
 * distance d share all but d tokens of the longer one, so of the `m` tokens of the one looked for
 * at least `least % of m` are shared, and any `m - that + 1` of them hold a shared one (prefix
 * filter; Chaudhuri, Ganti, Kaushik 2006).
 */
export const createTokenIndex = (): TokenIndex => {
  const idOf = new Map<string, number>()
  const postings: number[][] = []
  const tokensOf = createGrowingNumbers()
  const ends = createGrowingNumbers()
  let stamps = new Uint32Array(0)
  let stamp = 0

  const lengthOf = (text: number) => ends.at(text) - (text === 0 ? 0 : ends.at(text - 1))

  const isReachable = (shared: number, length: number, least: number) =>
    100 * shared >= least * length

  const distanceTo = (text: number, {characters, counts, text: looked}: Lookup, least: number) => {
    const [start, end] = [text === 0 ? 0 : ends.at(text - 1), ends.at(text)]
    const left = counts.slice()
    let [written, shared] = ['', 0]
    for (let index = start; index < end; index += 1) {
      const character = characters[tokensOf.at(index)] ?? 0
      written += String.fromCharCode(character === 0 ? other : character)
      const remaining = left[character] ?? 0
      if (character === 0 || remaining === 0) continue
      left[character] = remaining - 1
      shared += 1
    }
    const length = Math.max(looked.length, end - start)
    if (!isReachable(shared, length, least)) return undefined
    return distance(looked, written)
  }

  const candidates = function* (ids: readonly (number | undefined)[], least: number) {
    const needed = Math.ceil((least * ids.length) / 100 - 1e-9)
    if (needed < 1) {
      for (let text = 0; text < ends.length(); text += 1) yield text
      return
    }
    const sizeOf = (id: number | undefined) => (id === undefined ? 0 : (postings[id]?.length ?? 0))
    const rarest = [...ids].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, ids.length - needed + 1)
    if (stamps.length < ends.length()) {
      stamps = new Uint32Array(ends.length() * 2)
      stamp = 0
    }
    stamp += 1
    for (const id of new Set(rarest)) {
      for (const text of id === undefined ? [] : (postings[id] ?? [])) {
        if (stamps[text] === stamp) continue
        stamps[text] = stamp
        yield text
      }
    }
  }

  return {
    add: (tokens) => {
      const text = ends.length()
      for (const token of tokens) {
        const known = idOf.get(token)
        const id = known ?? postings.push([]) - 1
        if (known === undefined) idOf.set(token, id)
        tokensOf.push(id)
        const texts = postings[id]
        if (texts && texts.at(-1) !== text) texts.push(text)
      }
      ends.push(tokensOf.length())
    },
    near: (tokens, least) => {
      const ids = tokens.map((token) => idOf.get(token))
      const lookup = lookupOf(ids, postings.length)
      const found: Near[] = []
      for (const text of candidates(ids, least)) {
        const [shorter, longer] = [
          Math.min(tokens.length, lengthOf(text)),
          Math.max(tokens.length, lengthOf(text)),
        ]
        if (!isReachable(shorter, longer, least)) continue
        const between = distanceTo(text, lookup, least)
        if (between !== undefined && isReachable(longer - between, longer, least))
          found.push({text, distance: between, length: longer})
      }
      return found
    },
  }
}
