export type Reach = 'lake' | 'named'

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/i

/** Accounts, telemetry, updates. Pictures are data: an export of another dataset may name them. */
const services = /^(?:.+\.)?(?:sanity\.io|sanity\.work|sanity-cdn\.com)$/i
const pictures = /^cdn\.sanity\.(?:io|work)$/i

/**
 * Whether a program that `preop sanity` runs may connect to a host.
 *
 * @param reach - `lake`: to this machine and the lake's; `named`: also to hosts that data or a script
 *   of the user's own name, but never to Sanity's services
 */
export const mayReach = (host: string, lakeHost: string, reach: Reach): boolean => {
  const name = host.replace(/^\[|\]$/g, '')
  if (loopback.test(name) || name === lakeHost) return true
  return reach === 'named' && (pictures.test(name) || !services.test(name))
}
