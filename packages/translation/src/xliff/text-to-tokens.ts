import type {CodeBook} from './code-book.types.ts'
import type {Token} from './exchange.types.ts'

/** Line feeds, and what XML cannot hold or would change: other controls, lone surrogates, U+FFFE. */
const special = /[^\P{Cc}\t]|\p{Cs}|[\uFFFE\uFFFF]/gu

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Plain text as tokens: a line break and a character that XML cannot carry become codes.
 *
 * @returns undefined when the book has no place for one of them
 */
export const textToTokens = (text: string, book: CodeBook): readonly Token[] | undefined => {
  const clean = text.replaceAll('\r\n', '\n')
  const tokens: Token[] = []
  let from = 0
  for (const {0: character, index} of clean.matchAll(special)) {
    if (index > from) tokens.push(clean.slice(from, index))
    from = index + character.length
    const isBreak = character === '\n'
    const found = book({
      kind: isBreak ? 'lineBreak' : 'character',
      name: isBreak ? 'lb' : nameOf(character),
      content: JSON.stringify(character),
    })
    if (!found) return undefined
    tokens.push({kind: 'point', ...found})
  }
  if (from < clean.length) tokens.push(clean.slice(from))
  return tokens
}
