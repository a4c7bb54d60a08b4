import type {Marked} from './reading.types.ts'

/** Words behind a half among which the one stands that makes it deny without a companion. */
const reach = 2

/** Whether a half denies without a companion, as `ne peut` does and `n'a peut-être` does not. */
export const deniesAlone = (
  folded: string,
  words: readonly Marked[],
  half: Marked,
  loneHalves: RegExp | undefined,
): boolean =>
  loneHalves !== undefined &&
  words.some(
    ({index, start}) =>
      index > half.index && index <= half.index + reach && loneHalves.test(folded.slice(start)),
  )
