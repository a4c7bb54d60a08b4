import type {QueryEndpoint} from './query-endpoint.ts'
import type {FromWorker, ToWorker} from './queue-messages.ts'
import {QueueSession} from './queue-session.ts'
import {readAllDocuments, readChangedDocuments} from './read-documents.ts'

/** A queue that stays open overnight must notice what is due in the morning. */
const minutesBetweenLooks = 10

let endpoint: QueryEndpoint = {url: '', headers: {}}

const session = new QueueSession({
  readAll: () => readAllDocuments(endpoint),
  readChanged: (ids) => readChangedDocuments(endpoint, ids),
  tell: (message: FromWorker) => self.postMessage(message),
  today: () => new Date().toISOString().slice(0, 10),
})

self.onmessage = ({data}: MessageEvent<ToWorker>) => {
  if (data.type === 'readAll') {
    endpoint = data.endpoint
    void session.readAll()
  } else void session.readChanged(data.ids)
}

setInterval(() => void session.readChanged([]), minutesBetweenLooks * 60_000)
