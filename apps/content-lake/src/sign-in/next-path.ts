/**
 * Where to go after signing in: a path of this origin, whatever was asked for. A link to the form
 * must not be able to send people to another site afterwards.
 *
 * @param asked - a path or a URL, as it came in
 * @param here - URL of the request
 */
export const nextPath = (asked: string | undefined, here: string): string => {
  const base = new URL(here)
  if (!asked || !URL.canParse(asked, base)) return '/'
  const {origin, pathname, search, hash} = new URL(asked, base)
  const leadsBack = /^\/sign-(?:in|out)\b/.test(pathname)
  // A path of two slashes would be read as a host by whoever gets it next.
  if (origin !== base.origin || leadsBack || pathname.startsWith('//')) return '/'
  return `${pathname}${search}${hash}`
}
