/** TMX's form of an instant, ISO 8601 basic in UTC (`20260102T030405Z`); undefined for no instant. */
export const instantToTmx = (instant: string): string | undefined => {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return undefined
  const text = date.toISOString()
  // Years before 0 and after 9999 have more digits than the form allows.
  return /^\d{4}-/.test(text) ? `${text.slice(0, 19).replace(/[-:]/g, '')}Z` : undefined
}
