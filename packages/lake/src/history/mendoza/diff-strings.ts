import {type MendozaPatch, opcodes} from './opcodes.ts'

/** Less in common than this many characters is not worth three instructions. */
const worthwhile = 8

const bytesOf = (characters: readonly string[]): number => Buffer.byteLength(characters.join(''))

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  const end = Math.min(a.length, b.length)
  let length = 0
  while (length < end && a[length] === b[length]) length += 1
  return length
}

/**
 * Instructions that write one text into a blank output, keeping what both begin and end with, so
 * that the Studio can say who wrote which part. Positions count bytes of UTF-8.
 *
 * @returns undefined when the texts have too little in common
 */
export const diffStrings = (before: string, after: string): MendozaPatch | undefined => {
  if (!before.isWellFormed() || !after.isWellFormed()) return undefined
  const [from, to] = [[...before], [...after]]
  const start = commonStart(from, to)
  const end = commonStart(from.slice(start).reverse(), to.slice(start).reverse())
  if (start + end < worthwhile) return undefined
  const middle = to.slice(start, to.length - end).join('')
  const size = Buffer.byteLength(before)
  return [
    ...(start ? [opcodes.stringAppendSlice, 0, bytesOf(from.slice(0, start))] : []),
    ...(middle ? [opcodes.stringAppendString, middle] : []),
    ...(end
      ? [opcodes.stringAppendSlice, size - bytesOf(from.slice(from.length - end)), size]
      : []),
  ]
}
