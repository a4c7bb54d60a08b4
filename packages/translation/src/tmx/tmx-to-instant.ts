/** The instant that a date of TMX names, as ISO 8601; undefined when it is none. */
export const tmxToInstant = (date: string): string | undefined => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
  if (year === undefined) return undefined
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(instant)) ? undefined : instant
}
