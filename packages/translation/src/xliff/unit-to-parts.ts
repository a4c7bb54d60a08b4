import type {BodyElement} from '../localized.types.ts'
import type {Code, ExchangePart} from './exchange.types.ts'
import {sourceCodeBook} from './source-code-book.ts'
import {unitBlocks} from './unit-blocks.ts'
import {valueToFragments} from './value-to-fragments.ts'

type Value = string | BodyElement
export type UnitParts = {readonly parts: readonly ExchangePart[]; readonly codes: readonly Code[]}

/** What a unit's source is made of for translators; no part for a picture. */
export const unitToParts = (source: Value): UnitParts => {
  const {book, codes} = sourceCodeBook()
  const fragments = valueToFragments(source, () => book)
  const blocks = new Map(
    typeof source === 'string' ? [] : unitBlocks(source).map(({id, block}) => [id, block]),
  )
  const parts = [...fragments].map(([id, fragment]) => {
    const block = blocks.get(id)
    return {
      id,
      source: fragment ?? [],
      style: block?.style ?? undefined,
      listItem: block?.listItem ?? undefined,
      level: block?.level ?? undefined,
    }
  })
  return {parts, codes}
}
