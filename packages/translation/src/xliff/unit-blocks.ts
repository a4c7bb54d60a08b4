import {isRecord} from '../is-record.ts'
import type {Block} from '../localized.types.ts'

const isBlock = (value: unknown): value is Block =>
  isRecord(value) && value._type === 'block' && Array.isArray(value.children)

/** A block of a unit, and where it stands in it. */
export type UnitBlock = {readonly id: string; readonly block: Block}

/**
 * The blocks that a unit is made of, in order: itself, or those that a care card or timed step
 * holds. None for a string or a picture.
 */
export const unitBlocks = (value: unknown): readonly UnitBlock[] => {
  if (isBlock(value)) return [{id: '', block: value}]
  if (!isRecord(value) || !Array.isArray(value.body)) return []
  return value.body.filter(isBlock).map((block) => ({id: `body.${block._key}`, block}))
}
