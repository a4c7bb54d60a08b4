/**
 * Whether a request comes from a page of this server, or from a program, which sends no origin.
 * Cookies do not tell ports of one host apart, so a page on another port must be told apart here.
 */
export const isOwnOrigin = (origin: string | undefined, host: string | undefined): boolean =>
  !origin || (URL.canParse(origin) && new URL(origin).host === host)
