import type {LakeEndpoint} from './lake-endpoint.ts'

/** What the page asks of a worker that reads the lake. */
export type SessionRequest =
  | {readonly type: 'readAll'; readonly endpoint: LakeEndpoint}
  | {readonly type: 'readChanged'; readonly ids: readonly string[]}

/** What the page is told besides what the worker makes of the documents. */
export type SessionEvent =
  | {readonly type: 'away'}
  | {readonly type: 'reading'}
  | {readonly type: 'failed'; readonly message: string}
