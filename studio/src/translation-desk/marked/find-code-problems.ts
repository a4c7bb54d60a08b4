import type {MarkedField} from './code.ts'
import {readTokens} from './read-tokens.ts'

/** What is wrong with the codes of a text, by the number of the code. */
export type CodeProblem = {
  readonly kind: 'missing' | 'doubled' | 'unknown' | 'unclosed' | 'unopened' | 'empty'
  readonly number: number
}

type Seen = {starts: number; ends: number; isOpen: boolean; hasContent: boolean; isEarly: boolean}

const look = (text: string): ReadonlyMap<number, Seen> => {
  const seen = new Map<number, Seen>()
  for (const token of readTokens(text)) {
    if (token.kind === 'text') {
      if (token.text.trim() === '') continue
      for (const one of seen.values()) if (one.isOpen) one.hasContent = true
      continue
    }
    const before = seen.get(token.number)
    const one = before ?? {starts: 0, ends: 0, isOpen: false, hasContent: false, isEarly: false}
    seen.set(token.number, one)
    if (token.isEnd) {
      one.ends += 1
      one.isEarly ||= !one.isOpen
      one.isOpen = false
    } else {
      one.starts += 1
      one.isOpen = true
    }
  }
  return seen
}

const problemOf = (
  one: Seen | undefined,
  {kind, isRequired}: MarkedField['codes'][number],
): CodeProblem['kind'] | undefined => {
  if (!one) return isRequired ? 'missing' : undefined
  if (one.starts > 1 || one.ends > 1) return 'doubled'
  if (kind === 'single') return one.starts === 1 && one.ends === 0 ? undefined : 'unopened'
  if (one.starts === 0 || one.isEarly) return 'unopened'
  if (one.ends === 0) return 'unclosed'
  return one.hasContent ? undefined : 'empty'
}

/**
 * Compares the codes of a text with those of its source: each stands there exactly once, a pair
 * around some words. Then nothing of the source can have been lost, doubled or altered.
 */
export const findCodeProblems = (
  text: string,
  {codes}: Pick<MarkedField, 'codes'>,
): readonly CodeProblem[] => {
  const seen = look(text)
  const known = new Set(codes.map(({number}) => number))
  return [
    ...codes.flatMap((code) => {
      const kind = problemOf(seen.get(code.number), code)
      return kind ? [{kind, number: code.number}] : []
    }),
    ...[...seen.keys()]
      .filter((number) => !known.has(number))
      .map((number) => ({kind: 'unknown', number}) as const),
  ]
}
