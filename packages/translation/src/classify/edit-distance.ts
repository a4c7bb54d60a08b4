import {distance} from 'fastest-levenshtein'

/** Whether two words differ by one pair of neighbouring letters that changed places. */
export const isTransposition = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  )
}

/** Number of slips between two words: a letter too many, too few, wrong, or two that swapped. */
export const slips = (a: string, b: string): number => (isTransposition(a, b) ? 1 : distance(a, b))

const letters = 'abcdefghijklmnopqrstuvwxyzäöüß'

/** Every spelling one slip away from a word in lower case. */
export const oneSlipAway = (word: string): readonly string[] => {
  const cuts = Array.from(
    {length: word.length + 1},
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  )
  return cuts.flatMap(([head, tail]) => [
    ...(tail ? [head + tail.slice(1)] : []),
    ...(tail.length > 1 ? [`${head}${tail[1]}${tail[0]}${tail.slice(2)}`] : []),
    ...[...letters].flatMap((letter) => [
      head + letter + tail,
      ...(tail ? [head + letter + tail.slice(1)] : []),
    ]),
  ])
}
