type Headers = {readonly header: (name: string) => string | undefined}

/**
 * Whether a request comes from a page of this very origin, as browsers tell it. SameSite cookies
 * do not stop pages on another port of this host, whose simple requests are sent without asking
 * first. A request that says nothing about where it comes from is not taken for one of ours.
 */
export const isOwnPage = (request: Headers): boolean => {
  const site = request.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = request.header('origin')
  if (origin === undefined) return false
  return URL.canParse(origin) && new URL(origin).host === request.header('host')
}
