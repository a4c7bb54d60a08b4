const anyToken = /⟦(\/?)(\d+)⟧|⟦⟦⟧/gu

export type Token =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'code'; readonly number: number; readonly isEnd: boolean}

/** The words and tokens of a marked text, in their order. */
export const readTokens = (marked: string): readonly Token[] => {
  const tokens: Token[] = []
  let words = ''
  let from = 0
  const endWords = () => {
    if (words !== '') tokens.push({kind: 'text', text: words})
    words = ''
  }
  for (const match of marked.matchAll(anyToken)) {
    words += marked.slice(from, match.index)
    from = match.index + match[0].length
    if (match[2] === undefined) words += '⟦'
    else {
      endWords()
      tokens.push({kind: 'code', number: Number(match[2]), isEnd: match[1] === '/'})
    }
  }
  words += marked.slice(from)
  endWords()
  return tokens
}
