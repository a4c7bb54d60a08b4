/**
 * How often something can be done in a second, one after the other.
 *
 * @param act - gets the number of the call, from 0
 * @param seconds - how long to go on
 */
export const rateOf = async (
  act: (call: number) => Promise<unknown>,
  seconds: number,
): Promise<number> => {
  const start = performance.now()
  const end = start + seconds * 1000
  let calls = 0
  while (performance.now() < end) {
    await act(calls)
    calls += 1
  }
  return (calls * 1000) / (performance.now() - start)
}
