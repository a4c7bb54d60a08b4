import type {BodyElement} from '../localized.types.ts'
import {blockToFragment} from './block-to-fragment.ts'
import type {CodeBook} from './code-book.types.ts'
import type {Fragment} from './exchange.types.ts'
import {textToTokens} from './text-to-tokens.ts'
import {unitBlocks} from './unit-blocks.ts'

type Value = string | BodyElement

/** The words of a value, part by part; undefined for a part whose codes the book has no place for. */
export const valueToFragments = (
  value: Value,
  bookOf: (id: string) => CodeBook,
): ReadonlyMap<string, Fragment | undefined> =>
  typeof value === 'string'
    ? new Map([['', textToTokens(value, bookOf(''))]])
    : new Map(unitBlocks(value).map(({id, block}) => [id, blockToFragment(block, bookOf(id))]))
