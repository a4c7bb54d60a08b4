const plain: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ى: 'ي'}

/** All marks but the breve, which makes another letter of и: й. */
const marks = /(?!\u0306)\p{Mark}|ـ/gu

/** A word as it is typed without capitals and accents: `Prothèse` is `prothese`, `Straße` `strasse`. */
export const foldLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[ßæœøى]/g, (letter) => plain[letter] ?? letter)
