/** The page that a value of an address names, counted from 1; the first when it names none. */
export const pageNumber = (value: string | undefined): number => {
  const page = Number(value)
  return Number.isInteger(page) && page > 0 ? page : 1
}
