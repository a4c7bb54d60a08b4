import type {Fragment, Token} from './exchange.types.ts'

/** A fragment in which no two texts stand side by side, and none is empty. */
export const mergeText = (tokens: readonly Token[]): Fragment => {
  const merged: Token[] = []
  for (const token of tokens) {
    const last = merged.at(-1)
    if (typeof token === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + token
    else if (token !== '') merged.push(token)
  }
  return merged
}
