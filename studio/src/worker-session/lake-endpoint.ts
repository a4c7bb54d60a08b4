import type {QueryEndpoint} from './query-endpoint.ts'

/** Where and as whom the lake is asked, its history too. */
export type LakeEndpoint = QueryEndpoint & {
  /** Address of the transactions; a document’s id follows it. */
  readonly history: string
}
