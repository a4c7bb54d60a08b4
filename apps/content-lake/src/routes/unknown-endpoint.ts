import {httpError, type LakeError} from '@preop/lake'

/** Parts of Sanity's API that exist there and not (yet) here, by the path after the version. */
const notSupported = [
  'access',
  'agent',
  'assist',
  'comments',
  'data/references',
  'descriptors',
  'media-libraries',
  'schedules',
  'subscriptions',
]

/** The answer to a path that no route took: never a silent empty result. */
export const unknownEndpoint = (method: string, path: string): LakeError => {
  const endpoint = path.replace(/^\/v[^/]+\//, '')
  const isKnown = notSupported.some((name) => endpoint === name || endpoint.startsWith(`${name}/`))
  return isKnown
    ? httpError(501, `${method} ${endpoint} is not supported by the embedded content lake`)
    : httpError(404, `${method} ${endpoint} is no endpoint of the embedded content lake`)
}
