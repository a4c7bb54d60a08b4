const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string) => {
  const known = formats.get(timeZone)
  if (known) return known
  // With its distance from UTC: that alone tells the two halves of a time that happens twice apart.
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  })
  formats.set(timeZone, format)
  return format
}

/** An instant in words on the clocks of a zone: `Sun, 1 Nov 2026, 01:30 UTC-4`. */
export const formatMoment = (instant: string | number, timeZone: string): string =>
  formatOf(timeZone)
    .format(new Date(instant))
    .replace(/GMT(?:\+0$)?/, 'UTC')
