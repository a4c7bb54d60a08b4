import type {QueryEndpoint} from '../worker-session/query-endpoint.ts'
import {createDeskSession} from './create-desk-session.ts'
import type {FromDeskWorker, ToDeskWorker} from './desk-messages.ts'
import {readWorked} from './read-worked.ts'

let endpoint: QueryEndpoint = {url: '', headers: {}}

const session = createDeskSession({
  readAll: () => readWorked(endpoint).all(),
  memoryIds: () => readWorked(endpoint).memoryIds(),
  readChanged: (ids) => readWorked(endpoint).changed(ids),
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
