/** Scripts that put no blanks between words: there each letter is a token. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

/**
 * A word with its apostrophes and hyphens, a number with its points, or a sign that carries meaning
 * (+ < > = ° %). Other punctuation is no token: it is compared apart.
 */
const token = new RegExp(
  `[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}]\\p{M}*)+(?:['’.,:/-](?:(?![${unspaced}])[\\p{L}\\p{N}]\\p{M}*)+)*|[\\p{S}%‰]`,
  'gu',
)

/**
 * The tokens by which texts are compared, as written.
 *
 * @param plain - without codes; see `plainUnitText`
 */
export const memoryTokens = (plain: string): readonly string[] =>
  plain.replaceAll('’', "'").match(token) ?? []
