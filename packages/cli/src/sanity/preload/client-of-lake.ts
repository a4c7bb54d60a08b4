import {type ClientConfig, createClient as createAnyClient, type SanityClient} from '@sanity/client'
import {lakeOrigin} from './settings.ts'

export * from '@sanity/client'

/** Stands in for the client's own `createClient`: whatever a program asks for, it reaches the lake. */
export const createClient = (config?: ClientConfig): SanityClient =>
  createAnyClient({...config, apiHost: lakeOrigin, useProjectHostname: false, useCdn: false})
