/** `duringProcedure` as an editor reads it: `During procedure`. */
const toTitle = (value: string): string => {
  const words = value.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The choices of a field in the Studio, from the list that owns them. */
export const toOptions = <Value extends string>(values: readonly Value[]) =>
  values.map((value) => ({value, title: toTitle(value)}))
