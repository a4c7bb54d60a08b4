/**
 * A day as editors read it: `3 May 2026`.
 *
 * @param date - a date or an instant in ISO 8601; anything else is given back as it is
 */
export const dayWords = (date: string, timeZone = 'UTC'): string => {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return date
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone}).format(time)
}
