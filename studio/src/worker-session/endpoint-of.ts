import type {SanityClient} from 'sanity'
import type {LakeEndpoint} from './lake-endpoint.ts'

/** Where a client asks, as whom it asks: for a worker, which cannot have the client. */
export const endpointOf = (client: SanityClient): LakeEndpoint => {
  const {token} = client.config()
  return {
    url: client.getUrl(client.getDataUrl('query')),
    history: client.getUrl(client.getDataUrl('history', 'transactions')),
    headers: token ? {authorization: `Bearer ${token}`} : {},
  }
}
