import {setTimeout as wait} from 'node:timers/promises'
import type {LakeEvent} from '@preop/lake'
import {createEventStream, type EventSource} from './create-event-stream.ts'

const start = (options: {maxWaitingBytes?: number; keepaliveMs?: number} = {}) => {
  const sources: EventSource[] = []
  const stopping = new AbortController()
  let ended = 0
  let isAllowed = true
  const stream = createEventStream({
    subscribe: (source) => {
      sources.push(source)
      return () => {
        ended += 1
      }
    },
    stopping: stopping.signal,
    isAllowed: () => isAllowed,
    lastEvent: (reason) => ({name: 'goaway', data: {reason}}),
    ...options,
  })
  const send = (event: LakeEvent) => {
    for (const {onEvent} of sources) onEvent(event)
  }
  const revoke = () => {
    isAllowed = false
  }
  return {stream, send, stopping, sources, revoke, ended: () => ended}
}

describe('createEventStream', () => {
  it('frames events, and comments while there are none', async () => {
    const {stream, send, sources} = start({keepaliveMs: 20})
    send({name: 'mutation', id: 'a#b', data: {text: 'two\nlines'}})
    await wait(30)
    sources[0]?.onDropped('Over.')
    expect(await new Response(stream).text()).toMatch(
      /^event: mutation\nid: a#b\ndata: {"text":"two\\nlines"}\n\n(: keepalive\n\n)+event: goaway\ndata: {"reason":"Over."}\n\n$/,
    )
  })

  it('drops a reader that is too slow, says so, and holds no more for it', async () => {
    const {stream, send, ended} = start({maxWaitingBytes: 1000})
    for (let count = 0; count < 1000; count += 1) send({name: 'mutation', data: 'x'.repeat(100)})
    expect(ended()).toBe(1)
    const text = await new Response(stream).text()
    expect(text.length).toBeLessThan(1400)
    expect(text).toMatch(
      /event: goaway\ndata: {"reason":"The events were not read fast enough."}\n\n$/,
    )
  })

  it('ends before the next event once its reader may read no more, and also without one', async () => {
    for (const isEvent of [true, false]) {
      const {stream, send, revoke, ended} = start()
      revoke()
      if (isEvent) send({name: 'mutation', data: 'secret'})
      expect(await new Response(stream).text()).toBe(
        'event: goaway\ndata: {"reason":"The session has ended."}\n\n',
      )
      expect(ended()).toBe(1)
    }
  })

  it('unsubscribes once, whether the reader leaves or the server stops', async () => {
    const left = start()
    await left.stream.cancel()
    left.stopping.abort()
    left.send({name: 'mutation', data: {}})
    expect(left.ended()).toBe(1)
    const stopped = start()
    stopped.stopping.abort()
    expect(await new Response(stopped.stream).text()).toBe('')
    expect(stopped.ended()).toBe(1)
  })
})
