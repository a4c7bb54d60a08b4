import {blockPieces} from './block-pieces.ts'
import type {Code, InlineItem, MarkedField} from './code.ts'
import {elementToMarked} from './element-to-marked.ts'
import {escapeBrackets} from './escape-brackets.ts'
import {piecesToText} from './pieces-to-text.ts'
import {textPlaces} from './text-places.ts'

/**
 * The source's codes that a translation's items stand for: those that are the same first, then those
 * of the same kind in their order, because a link whose address changed is still that link.
 */
const numbersIn = (items: readonly InlineItem[], codes: readonly Code[]) => {
  const numbers = new Map<InlineItem, number>()
  const free = [...codes]
  const match = (isMatch: (item: InlineItem, code: Code) => boolean) => {
    for (const item of items) {
      if (numbers.has(item)) continue
      const index = free.findIndex((code) => code.kind === item.kind && isMatch(item, code))
      const [code] = index < 0 ? [] : free.splice(index, 1)
      if (code) numbers.set(item, code.number)
    }
  }
  match((item, code) => item.content === code.content)
  match((item, code) => item.name === code.name)
  return numbers
}

/**
 * A translation of an element as texts of the source's fields, by the source's codes. What the
 * source does not have is left out, its words stay.
 *
 * @returns a text for each field of the source, empty where there is no translation
 */
export const translationToMarked = (
  translation: unknown,
  source: unknown,
): ReadonlyMap<string, string> => {
  const places = textPlaces(translation)
  const fields = elementToMarked(source)
  const isSameShape = places.length === fields.length
  const textOf = ({key, codes}: MarkedField, index: number): string => {
    const place = places.find((one) => one.key === key) ?? (isSameShape ? places[index] : undefined)
    if (!place) return ''
    if (place.kind === 'alt') return escapeBrackets(place.text)
    const pieces = blockPieces(place.block)
    const items = pieces.flatMap((piece) =>
      piece.kind === 'open' || piece.kind === 'single' ? [piece.item] : [],
    )
    return piecesToText(pieces, numbersIn(items, codes))
  }
  return new Map(fields.map((field, index) => [field.key, textOf(field, index)]))
}
