/** Spaces, apostrophes and hyphens come in many shapes; each of them is one character. */
const plainSigns = (text: string): string =>
  text
    .replace(/[\u00A0\u2000-\u200A\u202F]/gu, ' ')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[\u2010\u2011\u2012\u2013\u2212]/gu, '-')
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

/** A text with plain spaces, apostrophes, hyphens and digits, in lower case; as long as before. */
export const foldText = (text: string): string => {
  const plain = plainSigns(text)
  const lower = plain.toLowerCase()
  return lower.length === plain.length ? lower : plain
}
