/**
 * Seconds until the nearest instant ahead, rounded up so that it has passed by then.
 *
 * @param instants - ISO 8601; undefined ones never come
 * @returns undefined if none is ahead
 */
export const secondsUntilNext = (
  instants: readonly (string | undefined)[],
  now: Date,
): number | undefined => {
  const ahead = instants
    .flatMap((instant) => (instant ? [Date.parse(instant) - now.getTime()] : []))
    .filter((milliseconds) => milliseconds > 0)
  return ahead.length > 0 ? Math.ceil(Math.min(...ahead) / 1000) : undefined
}
