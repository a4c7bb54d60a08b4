const schemes = ['https:', 'http:', 'mailto:']

/** `new URL` takes `https:example.org` for an address and drops tabs and newlines; readers do not. */
const wellFormed = /^(?:https?:\/\/[^\s\\/?#]|mailto:[^\s\\@]+@[^\s\\@])[^\s\\]*$/i

/**
 * Whether a link that an editor typed may be rendered: a full web address or `mailto:`. The rules
 * and the renderer both ask here.
 *
 * `tel:` is refused: numbers come from the settings through the `phone` object, so that a
 * demonstration never offers a number to dial. A path is refused: it leads into one locale.
 */
export const isSafeHref = (href: unknown): href is string => {
  if (typeof href !== 'string' || !wellFormed.test(href) || !URL.canParse(href)) return false
  const {protocol, username, password} = new URL(href)
  return schemes.includes(protocol) && username === '' && password === ''
}
