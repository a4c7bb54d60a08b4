import type {ApprovalKeeper} from './mutate/approval-keeper.ts'
import type {Store} from './store/store.ts'

/** A named collection of documents, and the order in which its writers take turns. */
export type Dataset = {
  readonly projectId: string
  readonly name: string
  readonly store: Store
  /** Nothing is kept, and nothing refused for its sake, where there is none. */
  readonly approvals: ApprovalKeeper | undefined
  /** Runs one writer at a time, in the order of the calls. */
  readonly inTurn: <T>(write: () => Promise<T>) => Promise<T>
}
