import type {BodyElement} from '../localized.types.ts'
import type {Fragment} from './exchange.types.ts'
import {targetCodeBook} from './target-code-book.ts'
import type {UnitParts} from './unit-to-parts.ts'
import {valueToFragments} from './value-to-fragments.ts'

const idsIn = (fragment: Fragment | undefined) =>
  new Set((fragment ?? []).flatMap((token) => (typeof token === 'string' ? [] : [token.id])))

/**
 * The words of a unit's translation, part by part, with the codes of its source.
 *
 * @returns undefined when the translation is not built as its source: other blocks, another link
 */
export const targetFragments = (
  {parts, codes}: UnitParts,
  target: string | BodyElement,
): ReadonlyMap<string, Fragment> | undefined => {
  const books = new Map(
    parts.map(({id, source}) => {
      const ids = idsIn(source)
      return [id, targetCodeBook(codes.filter((code) => ids.has(code.id)))]
    }),
  )
  const found = valueToFragments(target, (id) => books.get(id) ?? (() => undefined))
  const fitting = new Map<string, Fragment>()
  for (const {id} of parts) {
    const fragment = found.get(id)
    if (fragment) fitting.set(id, fragment)
  }
  return fitting.size === parts.length && found.size === parts.length ? fitting : undefined
}
