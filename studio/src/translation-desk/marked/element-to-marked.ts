import {decorators} from '@preop/schema/rules'
import {blockPieces} from './block-pieces.ts'
import type {Code, MarkedField} from './code.ts'
import {escapeBrackets} from './escape-brackets.ts'
import {piecesToText} from './pieces-to-text.ts'
import {type TextPlace, textPlaces} from './text-places.ts'

const isDecorator = (name: string) => decorators.some((decorator) => decorator === name)

const toField = (place: TextPlace): MarkedField => {
  if (place.kind === 'alt') return {key: place.key, text: escapeBrackets(place.text), codes: []}
  const pieces = blockPieces(place.block)
  const items = pieces.flatMap((piece) =>
    piece.kind === 'open' || piece.kind === 'single' ? [piece.item] : [],
  )
  const codes = items.map(
    (item, index): Code => ({...item, number: index + 1, isRequired: !isDecorator(item.name)}),
  )
  const numbers = new Map(items.map((item, index) => [item, index + 1]))
  return {key: place.key, text: piecesToText(pieces, numbers), codes}
}

/**
 * A body's element as texts that can be edited in a plain text box: words, and a numbered token for
 * whatever else stands between or around them.
 *
 * @returns a field for each block: one, or several in a care card or timed step; none where there is
 *   nothing to translate
 */
export const elementToMarked = (element: unknown): readonly MarkedField[] =>
  textPlaces(element).map(toField)
