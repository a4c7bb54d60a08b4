const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making one takes long, and a slider asks for hundreds. */
const clockOf = (timeZone: string) => {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

/**
 * What a zone's clocks show at an instant, as milliseconds: those at which UTC's clocks show the
 * same.
 *
 * @throws RangeError for a zone that this runtime does not know
 */
export const wallClock = (instant: number, timeZone: string): number => {
  const part: Record<string, number> = {}
  for (const {type, value} of clockOf(timeZone).formatToParts(instant)) part[type] = Number(value)
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
