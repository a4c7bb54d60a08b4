import type {ContentMutation} from './content-mutation.types.ts'

/** Where documents are read and written: a client of the content lake, in as few words as it takes. */
export type ContentStore = {
  /** The documents of these ids, in their order; null or undefined where there is none. */
  readonly read: (ids: readonly string[]) => Promise<readonly unknown[]>
  /** One transaction: all of it or nothing. */
  readonly write: (mutations: ContentMutation[]) => Promise<unknown>
}
