import type {Piece} from './block-pieces.ts'
import type {InlineItem} from './code.ts'
import {escapeBrackets} from './escape-brackets.ts'
import {token} from './token.ts'

/** Pieces as one text; an item without a number is left out, its words stay. */
export const piecesToText = (
  pieces: readonly Piece[],
  numbers: ReadonlyMap<InlineItem, number>,
): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return escapeBrackets(piece.text)
      const number = numbers.get(piece.item)
      return number === undefined ? '' : token(number, piece.kind === 'close')
    })
    .join('')
