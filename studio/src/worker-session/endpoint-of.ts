import type {SanityClient} from 'sanity'
import type {QueryEndpoint} from './query-endpoint.ts'

/** Where a client asks its queries, as whom it asks them: for a worker, which cannot have the client. */
export const endpointOf = (client: SanityClient): QueryEndpoint => {
  const {token} = client.config()
  return {
    url: client.getUrl(client.getDataUrl('query')),
    headers: token ? {authorization: `Bearer ${token}`} : {},
  }
}
