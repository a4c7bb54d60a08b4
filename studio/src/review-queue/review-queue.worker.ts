import type {QueryEndpoint} from '../worker-session/query-endpoint.ts'
import type {SessionRequest} from '../worker-session/session-messages.ts'
import {createQueueSession} from './create-queue-session.ts'
import type {FromWorker} from './queue-messages.ts'
import {readDocuments} from './read-documents.ts'

/** A queue that stays open overnight must notice what is due in the morning. */
const minutesBetweenLooks = 10

let endpoint: QueryEndpoint = {url: '', headers: {}}

const session = createQueueSession({
  readAll: () => readDocuments(endpoint).all(),
  readChanged: (ids) => readDocuments(endpoint).changed(ids),
  tell: (message: FromWorker) => self.postMessage(message),
  today: () => new Date().toISOString().slice(0, 10),
})

self.onmessage = ({data}: MessageEvent<SessionRequest>) => {
  if (data.type === 'readAll') {
    endpoint = data.endpoint
    void session.readAll()
  } else void session.readChanged(data.ids)
}

setInterval(() => void session.readChanged([]), minutesBetweenLooks * 60_000)
