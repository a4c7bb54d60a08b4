import {createClient, type SanityClient} from '@sanity/client'

/** Queries mean what they meant on this day; from 2025-02-19 on, the default perspective is `published`. */
const apiVersion = '2025-02-19'

/** The client tries this often again, waiting longer each time, before it gives up. */
const maxRetries = 4

export type LakeAddress = {
  projectId: string
  dataset: string
  /** Origin of an embedded lake, for example `http://localhost:3333`; undefined for hosted Sanity. */
  apiHost?: string | undefined
  token?: string | undefined
}

/**
 * A client of the content lake: the embedded one if `apiHost` is given, else hosted Sanity.
 *
 * @returns the unmodified `@sanity/client`
 */
export const createContentClient = ({apiHost, token, ...address}: LakeAddress): SanityClient =>
  createClient({
    ...address,
    apiVersion,
    maxRetries,
    useCdn: false,
    ...(apiHost ? {apiHost, useProjectHostname: false} : {}),
    ...(token ? {token} : {}),
  })
