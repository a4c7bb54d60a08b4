/**
 * The middle value, or the mean of the two in the middle.
 *
 * @throws Error if there are no values
 */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new Error('No values to take a median of.')
  return (lower + upper) / 2
}
