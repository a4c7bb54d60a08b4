import {foldLetters} from './fold-letters.ts'

/** Of shorter words a third of the letters may be meant otherwise: any guess is as good. */
const shortest = 4
/** Nobody types more of one word by mistake. */
const longest = 40
/** Words that are less alike have some letters in common and no more. */
const leastAlike = 0.6

/**
 * How many letters have to be put in, taken out or replaced to make one word of the other.
 *
 * @see Levenshtein, V. I. (1966). Binary codes capable of correcting deletions, insertions, and
 *   reversals.
 */
const distance = (one: readonly string[], other: readonly string[]): number => {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (const [index, letter] of one.entries()) {
    const next = [index + 1]
    for (const [at, candidate] of other.entries())
      next.push(
        Math.min(
          (row[at] ?? 0) + (letter === candidate ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/** From 0 to 1; the same for words that differ in accents and capitals only. */
const likeness = (one: readonly string[], other: readonly string[]): number =>
  1 - distance(one, other) / Math.max(one.length, other.length, 1)

const lettersOf = (word: string) => [...foldLetters(word)].slice(0, longest)

/**
 * The known words that look most like what was typed, for a reader who found nothing.
 *
 * @param typed - the words of a query
 * @param known - words to choose from
 * @returns the most alike first; words that are shorter than four letters are left out
 */
export const nearestWords = (
  typed: readonly string[],
  known: Iterable<string>,
  most: number,
): string[] => {
  const wanted = typed.map(lettersOf).filter(({length}) => length >= shortest)
  return [...known]
    .map((word) => {
      const letters = lettersOf(word)
      const alike = wanted.map((one) => likeness(one, letters))
      return {word, alike: letters.length < shortest ? 0 : Math.max(0, ...alike)}
    })
    .filter(({alike}) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({word}) => word)
}
