type Limits = {perAddress: number; inAll: number; windowMs: number}

/** A family on one line can answer; a script cannot fill the lake. */
const usual: Limits = {perAddress: 20, inAll: 600, windowMs: 10 * 60_000}

/**
 * Counts answers in a window of time. Addresses are forgotten with the window and are never stored.
 *
 * @returns whether one more answer from an address may be kept at a moment (milliseconds)
 */
export const createAnswerLimit = ({perAddress, inAll, windowMs}: Limits = usual) => {
  let endsAt = 0
  let count = 0
  const counts = new Map<string, number>()
  return (address: string, now = Date.now()): boolean => {
    if (now >= endsAt) {
      endsAt = now + windowMs
      count = 0
      counts.clear()
    }
    const own = counts.get(address) ?? 0
    if (own >= perAddress || count >= inAll) return false
    counts.set(address, own + 1)
    count += 1
    return true
  }
}
