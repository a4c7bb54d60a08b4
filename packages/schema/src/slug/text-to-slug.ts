/** Longer addresses are cut in mail programs and on paper. */
const longest = 80

/** Between two letters the sign joins words; English drops it: "Crohn's" is one word. */
const withoutApostrophes = (text: string, locale: string) =>
  locale === 'en' ? text.replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '') : text

const cutAtWord = (slug: string) => {
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return end > 0 ? slug.slice(0, end) : [...slug.slice(0, longest)].slice(0, -1).join('')
}

/**
 * A slug made from a title. It keeps the letters of the language, accents and other scripts
 * included: browsers show them, readers recognise them, and no transliteration is right for all.
 *
 * @returns empty when the text has neither letters nor digits
 */
export const textToSlug = (text: string, locale: string): string =>
  cutAtWord(
    withoutApostrophes(text, locale)
      .normalize('NFC')
      .toLocaleLowerCase(locale)
      .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-')
      .replace(/^[\p{M}-]+|-+$/gu, '')
      .normalize('NFC'),
  )
