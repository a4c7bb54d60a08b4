import type {Finding} from './finding.ts'
import type {QueryEndpoint} from './query-endpoint.ts'

/** What the page asks of the worker. */
export type ToWorker =
  | {readonly type: 'readAll'; readonly endpoint: QueryEndpoint}
  | {readonly type: 'readChanged'; readonly ids: readonly string[]}

export type Specialty = {readonly id: string; readonly title: string}

/** What the worker tells the page. */
export type FromWorker =
  | {readonly type: 'progress'; readonly done: number; readonly of: number}
  | {
      readonly type: 'found'
      readonly findings: readonly Finding[]
      readonly specialties: readonly Specialty[]
      /** How many documents were read, drafts included. */
      readonly documents: number
    }
  | {readonly type: 'failed'; readonly message: string}
