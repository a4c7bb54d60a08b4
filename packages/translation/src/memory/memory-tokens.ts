/** Scripts that put no blanks between words: there each letter is a token. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u')

/** Words of letters of a kind, with their apostrophes, hyphens and points; and signs. */
const tokenOf = (letter: string) => `(?:${letter})+(?:['.,:/-](?:${letter})+)*|[\\p{S}%‰]`
const spacedToken = new RegExp(tokenOf('[\\p{L}\\p{N}\\p{M}]'), 'gu')
const anyToken = new RegExp(
  `[${unspaced}]\\p{M}*|${tokenOf(`(?![${unspaced}])[\\p{L}\\p{N}\\p{M}]`)}`,
  'gu',
)

/**
 * The tokens by which texts are compared, as written: a word with its apostrophes and hyphens, a
 * number with its points, or a sign that carries meaning (+ < > = ° %). Other punctuation is no
 * token: it is compared apart.
 *
 * @param plain - without codes; see `plainUnitText`
 */
export const memoryTokens = (plain: string): readonly string[] =>
  // Looking at the script of each letter takes longer than all the rest, so only where it must be.
  plain.replaceAll('’', "'").match(hasUnspaced.test(plain) ? anyToken : spacedToken) ?? []
