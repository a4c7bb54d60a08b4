import type {BrowserContext, Frame, Request} from '@playwright/test'

export type Watched = {
  /** Addresses of other origins that the browser was told to fetch, whether or not it could. */
  readonly elsewhere: string[]
  /** What went to the console as an error, and errors nobody caught. */
  readonly errors: string[]
}

const schemesOfThePage = ['data:', 'blob:', 'about:']

/** A request that the policy stops may never become one, so the page tells of it itself. */
const reportViolations = () => {
  document.addEventListener('securitypolicyviolation', ({blockedURI, violatedDirective}) => {
    // Not `eval`: zod tries whether it may, and does without.
    if (URL.canParse(blockedURI))
      console.error(`Policy violation: ${blockedURI} (${violatedDirective})`)
  })
}

/** The frame that asked; undefined for what no frame asks for, such as a window that just opens. */
const frameOf = (request: Request): Frame | undefined => {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

/**
 * Notes down what the pages of a context ask other hosts for and what goes wrong in them.
 *
 * @param origins - which are not elsewhere
 * @param framed - which a page may show in a frame; the page itself may ask them for nothing
 */
export const watchContext = async (
  context: BrowserContext,
  origins: readonly string[],
  framed: readonly string[] = [],
): Promise<Watched> => {
  const watched: Watched = {elsewhere: [], errors: []}
  const hosts = origins.map((origin) => new URL(origin).host)
  const note = (address: string) => {
    const url = new URL(address)
    if (schemesOfThePage.includes(url.protocol) || hosts.includes(url.host)) return
    watched.elsewhere.push(address)
  }
  const isFramed = (request: Request) =>
    framed.includes(new URL(request.url()).origin) && Boolean(frameOf(request)?.parentFrame())
  context.on('request', (request) => {
    if (!isFramed(request)) note(request.url())
  })
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())))
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const blocked = /^Policy violation: (http\S+|ws\S+) /.exec(message.text())?.[1]
    if (blocked) note(blocked)
    watched.errors.push(`${message.location().url} ${message.text()}`)
  })
  context.on('weberror', (error) => watched.errors.push(`uncaught ${error.error().message}`))
  await context.addInitScript(reportViolations)
  return watched
}
