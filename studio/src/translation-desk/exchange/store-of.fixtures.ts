import type {ContentMutation, ContentStore} from '@preop/translation'

/** A lake of a few documents, and what was written to it. */
export const storeOf = (...documents: readonly {readonly _id: string}[]) => {
  const written: ContentMutation[][] = []
  const store: ContentStore = {
    read: async (ids) => ids.map((id) => documents.find(({_id}) => _id === id)),
    write: async (mutations) => written.push(mutations),
  }
  return {store, written}
}
