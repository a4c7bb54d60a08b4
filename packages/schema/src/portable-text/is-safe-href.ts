const schemes = ['https:', 'mailto:', 'tel:']

/**
 * Whether a link may be rendered: `https`, `mailto` and `tel` only, so that no text can run a
 * script or send a reader over an open line.
 */
export const isSafeHref = (href: unknown): href is string => {
  if (typeof href !== 'string' || href !== href.trim() || !URL.canParse(href)) return false
  const {protocol, username, password} = new URL(href)
  return schemes.includes(protocol) && username === '' && password === ''
}
