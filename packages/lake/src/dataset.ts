import type {Store} from './store/store.ts'

/** A named collection of documents, and the order in which its writers take turns. */
export type Dataset = {
  readonly projectId: string
  readonly name: string
  readonly store: Store
  /** Runs one writer at a time, in the order of the calls. */
  readonly inTurn: <T>(write: () => Promise<T>) => Promise<T>
}
