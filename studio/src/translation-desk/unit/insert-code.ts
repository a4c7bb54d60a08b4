import type {Code, MarkedField} from '../marked/code.ts'
import {readTokens} from '../marked/read-tokens.ts'
import {token} from '../marked/token.ts'

export type Selected = {readonly start: number; readonly end: number}

/**
 * Puts a code into a text: a single one at the cursor, a pair around what is selected.
 *
 * @returns the text, and where the cursor goes on: after the code, or between an empty pair
 */
export const insertCode = (
  text: string,
  {start, end}: Selected,
  {kind, number}: Pick<Code, 'kind' | 'number'>,
): {readonly text: string; readonly cursor: number} => {
  const before = text.slice(0, start)
  const chosen = kind === 'pair' ? text.slice(start, end) : ''
  const after = text.slice(kind === 'pair' ? end : start)
  const open = token(number)
  const close = kind === 'pair' ? token(number, true) : ''
  const cursor =
    kind === 'pair' && chosen === ''
      ? before.length + open.length
      : before.length + open.length + chosen.length + close.length
  return {text: before + open + chosen + close + after, cursor}
}

/** The first code of the source that a text does not have yet. */
export const nextMissingCode = (
  text: string,
  {codes}: Pick<MarkedField, 'codes'>,
): Code | undefined => {
  const there = new Set(
    readTokens(text).flatMap((one) => (one.kind === 'code' ? [one.number] : [])),
  )
  return codes.find(({number}) => !there.has(number))
}
