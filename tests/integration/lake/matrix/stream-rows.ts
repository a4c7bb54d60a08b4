import {type EventReader, readEvents, readSocket} from '../event-reader.ts'
import {everybody, isSignedIn, mayRead, type Name} from './askers.ts'
import {type Answer, all, encoded, type Row, row, type World} from './row.ts'

const statusOf = (error: unknown): number =>
  Number(/\b([45]\d\d)\b/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0)

const textUntil = async (reader: EventReader, last: string): Promise<string> => {
  let text = ''
  while (!text.includes(last)) text += JSON.stringify(await reader.take(1))
  return text
}

/** Listens, changes the document and then one that everybody hears of, and tells what was heard. */
const byListening =
  (path: string, read: typeof readEvents): Row['ask'] =>
  async ({lake, headersOf}: World, asker, {_id}): Promise<Answer> => {
    const reader = await read(`${lake.running.url}${path}`, headersOf(asker)).catch(statusOf)
    if (typeof reader === 'number') return {status: reader, text: ''}
    const {transactionId} = await lake
      .client()
      .patch(_id)
      .inc({n: 1})
      .commit({returnDocuments: false})
    const last = await lake.client().patch('heard').inc({n: 1}).commit()
    const text = await textUntil(reader, last._rev)
    reader.close()
    return {status: 200, text: text.replaceAll(transactionId, '<its transaction>')}
  }

const ways = [
  ['as events', readEvents],
  ['through a websocket', readSocket],
] as const

const listen = `/v2025-02-19/data/listen/production?${encoded('*')}&includeResult=true`
const live = '/vX/data/live/events/production'

const isHeard: Row['given'] = ({text}) => text.includes('<its transaction>')

const isOfPublished = (_asker: unknown, name: Name) => name === 'published'

/** What is told as it happens. */
export const streamRows: readonly Row[] = ways.flatMap(([how, read]) => [
  row({
    endpoint: 'GET /v/data/listen/:dataset',
    what: `${how}, of all versions`,
    of: all,
    may: mayRead,
    given: isHeard,
    refusal: 'omitted',
    ask: byListening(`${listen}&includeAllVersions=true&effectFormat=mendoza`, read),
  }),
  row({
    endpoint: 'GET /v/data/listen/:dataset',
    what: `${how}, of no drafts`,
    of: ['draft', 'version', 'draft of own work'],
    may: () => false,
    given: isHeard,
    refusal: 'omitted',
    ask: byListening(listen, read),
  }),
  row({
    endpoint: 'GET /v/data/live/events/:dataset',
    what: `${how}, of what is public`,
    of: all,
    may: isOfPublished,
    given: isHeard,
    refusal: 'omitted',
    ask: byListening(live, read),
  }),
  row({
    endpoint: 'GET /v/data/live/events/:dataset',
    what: `${how}, of drafts too`,
    of: all,
    may: isSignedIn,
    given: isHeard,
    ask: byListening(`${live}?includeDrafts=true`, read),
  }),
])

/** Opening a socket for presence; what is said over it is tested with it. */
export const presenceRows: readonly Row[] = [
  row({
    endpoint: 'GET /v/socket/:dataset',
    may: isSignedIn,
    ask: async ({lake, headersOf}, asker) => {
      const url = `${lake.running.url}/v1/socket/production`
      const opened = await readSocket(url, headersOf(asker)).catch(statusOf)
      if (typeof opened === 'number') return {status: opened, text: ''}
      opened.close()
      return {status: 200, text: ''}
    },
  }),
  row({
    endpoint: 'GET /v/check/cors',
    may: everybody,
    ask: async ({lake}) => {
      const response = await lake.request('/v1/check/cors')
      return {status: response.status, text: await response.text()}
    },
  }),
]
