import {fetchTransactions} from '../worker-session/fetch-transactions.ts'
import type {LakeEndpoint} from '../worker-session/lake-endpoint.ts'
import {createDeskSession} from './create-desk-session.ts'
import type {FromDeskWorker, ToDeskWorker} from './desk-messages.ts'
import {readWorked} from './read-worked.ts'

let endpoint: LakeEndpoint = {url: '', history: '', headers: {}}

const session = createDeskSession({
  readAll: () => readWorked(endpoint).all(),
  memoryIds: () => readWorked(endpoint).memoryIds(),
  readChanged: (ids) => readWorked(endpoint).changed(ids),
  readTransactions: (range) => fetchTransactions(endpoint, range),
  tell: (message: FromDeskWorker) => self.postMessage(message),
})

self.onmessage = ({data}: MessageEvent<ToDeskWorker>) => {
  switch (data.type) {
    case 'readAll':
      endpoint = data.endpoint
      return void session.readAll()
    case 'readChanged':
      return void session.readChanged(data.ids)
    case 'recall':
      return session.recall(data.id, data.locale, data.source)
    default:
      return data satisfies never
  }
}
