import type {LexToken} from './lex.ts'
import type {TimePlace} from './reading.types.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Months or days of the week by name. */
export const readNames = (
  tokens: readonly LexToken[],
  names: ReadonlyMap<string, number>,
  {looseDates}: Vocabulary,
): readonly TimePlace[] =>
  tokens.flatMap((token, at): readonly TimePlace[] => {
    const next = tokens[at + 1]
    // Portuguese `segunda-feira`.
    const joined = next && next.start === token.end + 1 ? `${token.text}-${next.text}` : ''
    const value = names.get(joined) ?? names.get(token.text)
    if (token.kind !== 'word' || value === undefined) return []
    const {start, end} = token
    return [{value, firm: !looseDates.has(token.text), start, end}]
  })
