import {WebSocket} from 'ws'

export type SentEvent = {name: string; id: string | undefined; data: Record<string, unknown>}

export type EventReader = {
  /** The next so many events, greetings included. */
  readonly take: (count: number) => Promise<SentEvent[]>
  readonly close: () => void
  /** Fulfils once the other side has ended the stream. */
  readonly ended: Promise<unknown>
}

const fieldOf = (frame: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1]

const createQueue = () => {
  const events: SentEvent[] = []
  const waiting: (() => void)[] = []
  let text = ''
  const push = (chunk: string) => {
    const frames = (text + chunk).split('\n\n')
    text = frames.pop() ?? ''
    for (const frame of frames) {
      const name = fieldOf(frame, 'event')
      if (!name) continue
      const data: unknown = JSON.parse(fieldOf(frame, 'data') ?? 'null')
      events.push({name, id: fieldOf(frame, 'id'), data: {...(data ?? {})}})
    }
    for (const wake of waiting.splice(0)) wake()
  }
  const take = async (count: number): Promise<SentEvent[]> => {
    while (events.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
    return events.splice(0, count)
  }
  return {push, take}
}

/** Reads server-sent events as they are, without the client's help. */
export const readEvents = async (
  url: string,
  headers: Record<string, string> = {},
): Promise<EventReader> => {
  const abort = new AbortController()
  const response = await fetch(url, {headers, signal: abort.signal})
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`)
  const {push, take} = createQueue()
  const read = async (body: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder()
    for await (const chunk of body) push(decoder.decode(chunk, {stream: true}))
  }
  const ended = read(response.body).catch(() => undefined)
  return {take, close: () => abort.abort(), ended}
}

/** The same events through a websocket. */
export const readSocket = async (
  url: string,
  headers: Record<string, string> = {},
): Promise<EventReader> => {
  const {push, take} = createQueue()
  const socket = new WebSocket(url.replace(/^http/, 'ws'), {headers})
  socket.on('message', (data) => push(String(data)))
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const ended = new Promise((resolve) => socket.once('close', resolve))
  return {take, close: () => socket.close(), ended}
}
