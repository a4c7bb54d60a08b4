/** Day, month and year of a date in digits. */
export const dateParts = (
  text: string,
  monthFirst = false,
): readonly [day: number, month: number, year: number] => {
  const [a = 0, b = 0, c = 0] = text.split(/[./-]/u).map(Number)
  if (text.indexOf('-') === 4) return [c, b, a]
  const year = c < 100 ? 2000 + c : c
  return (monthFirst && a <= 12) || b > 12 ? [b, a, year] : [a, b, year]
}
