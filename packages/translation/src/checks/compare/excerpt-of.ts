import type {Excerpt} from '../check.types.ts'
import type {Place} from '../reading/reading.types.ts'

/** A piece of a text with its place. */
export const excerptOf = (text: string, {start, end}: Place): Excerpt => ({
  text: text.slice(start, end),
  start,
  end,
})
