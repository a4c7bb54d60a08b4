/**
 * Whole days from one calendar day to another, negative when the second is earlier.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - likewise
 */
export const daysBetween = (from: string, to: string): number =>
  // Both are taken at midnight in UTC, so no day is longer than another.
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
