const safeProtocols = new Set(['http:', 'https:', 'mailto:'])

/**
 * Whether a link typed by an editor may become an `href`.
 *
 * Telephone links are refused: numbers come from the settings through the `phone` object, so that
 * a demonstration never offers a number to dial.
 *
 * @param href - as stored, not normalized
 */
export const isSafeHref = (href: unknown): href is string => {
  if (typeof href !== 'string') return false
  if (href.startsWith('#')) return true
  // Browsers read `\` as `/` and drop tabs and newlines, so `/\host` and `/<tab>/host` leave the site.
  if (href.startsWith('/')) return !/^\/[/\\]|[\t\n\r\\]/.test(href)
  if (!URL.canParse(href)) return false
  return safeProtocols.has(new URL(href).protocol)
}
