/** The element id of a letter; by code point, so that it is plain in a URL in every alphabet. */
export const letterId = (letter: string): string =>
  `letter-${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
