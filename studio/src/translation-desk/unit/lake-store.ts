import type {ContentStore} from '@preop/translation'
import type {SanityClient} from 'sanity'

/** The lake as the rules of translation work know it: read documents, write one transaction. */
export const lakeStore = (client: SanityClient): ContentStore => ({
  read: (ids) => client.getDocuments([...ids]),
  write: (mutations) => client.mutate(mutations, {tag: 'preop.translate', returnDocuments: false}),
})
