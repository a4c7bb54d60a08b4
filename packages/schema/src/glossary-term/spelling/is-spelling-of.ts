const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** `PMMA`, `X-ray`, `MRI scan`: the capital belongs to the word and not to the start of a sentence. */
const startsWithFixedCapital = (spelling: string) =>
  /^\p{Lu}(?:-|[\p{L}\p{N}]*\p{Lu})/u.test(spelling)

/** A term as it stands inside a sentence. */
export const insideSentence = (spelling: string): string =>
  startsWithFixedCapital(spelling) ? spelling : lowerFirst(spelling)

/** One form of each kind of space, hyphen and apostrophe: a typographer's choice is no mistake. */
const plainMarks = (text: string) =>
  text.normalize('NFC').replace(/\s+/g, ' ').replace(/[‐‑]/g, '-').replaceAll('’', "'")

/** Whether words of a text are the glossary's spelling, at the start of a sentence or inside one. */
export const isSpellingOf = (words: string, spelling: string): boolean => {
  const [read, right] = [plainMarks(words), plainMarks(spelling)]
  return read === insideSentence(right) || read === upperFirst(right)
}
