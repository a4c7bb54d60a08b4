const channel = (hex: string, start: number): number => {
  const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)

const sixDigits = (hex: string): string =>
  hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex

/**
 * Contrast of two colours as WCAG 2.2 defines it, from 1 to 21.
 *
 * @param first - `#rgb` or `#rrggbb`
 */
export const contrastRatio = (first: string, second: string): number => {
  const [darker = 0, lighter = 0] = [first, second]
    .map((colour) => luminance(sixDigits(colour)))
    .toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}
