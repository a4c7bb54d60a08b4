import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {fetchThroughSocket} from './fetch-through-socket.ts'
import {lakeOrigin} from './lake-origin.ts'
import {tellRefusals} from './refusals/tell-refusals.ts'

const fetchFromLake = tellRefusals(fetchThroughSocket)

/** The Studio's client, led to the lake that serves it. */
export const createLakeClient = (config: ClientConfig): SanityClient =>
  createClient({
    ...config,
    apiHost: lakeOrigin,
    useProjectHostname: false,
    useCdn: false,
    resolveFetch: () => fetchFromLake,
  })
