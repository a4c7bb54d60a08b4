import type {LakeEvent} from '@preop/lake'
import {toFrame} from './to-frame.ts'

export type EventSource = {
  readonly onEvent: (event: LakeEvent) => void
  /** Ends the stream with a last event that says why. */
  readonly onDropped: (reason: string) => void
}

export type EventStreamOptions = {
  /** Starts the events; returns how to stop them. */
  readonly subscribe: (source: EventSource) => () => void
  /** Ends the stream when the server stops. */
  readonly stopping: AbortSignal
  /** Whether the reader may still read: asked before each event, and every second besides. */
  readonly isAllowed: () => boolean
  /** What is sent before a stream ends because its reader is too slow, or may read no more. */
  readonly lastEvent: (reason: string) => LakeEvent
  readonly maxWaitingBytes?: number
  readonly keepaliveMs?: number
}

/** Proxies close connections that are silent for longer than about half a minute. */
const defaultKeepaliveMs = 15_000

/** Taking a right away must end what was begun with it, also where nothing happens. */
const recheckMs = 1000

/** Room for a burst of large documents; a reader that falls further behind is cut off. */
const defaultMaxWaitingBytes = 8 * 1024 * 1024

/**
 * A stream of server-sent events with a comment every 15 seconds. It never holds more than a fixed
 * amount for a slow reader: it says so and ends, and the reader starts anew.
 *
 * @throws what `subscribe` throws, before the stream exists
 */
export const createEventStream = ({
  subscribe,
  stopping,
  isAllowed,
  lastEvent,
  maxWaitingBytes = defaultMaxWaitingBytes,
  keepaliveMs = defaultKeepaliveMs,
}: EventStreamOptions): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let unsubscribe = () => {}
  const timers: NodeJS.Timeout[] = []
  let isOpen = true
  const stop = () => {
    isOpen = false
    for (const timer of timers) clearInterval(timer)
    stopping.removeEventListener('abort', finish)
    unsubscribe()
  }
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const finish = () => {
    if (!isOpen) return
    stop()
    controller?.close()
  }
  const recheck = (): boolean => {
    if (isOpen && !isAllowed()) drop('The session has ended.')
    return isOpen
  }
  const send = (text: string) => {
    if (!recheck() || !controller) return
    if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(encoder.encode(text))
    drop('The events were not read fast enough.')
  }
  const drop = (reason: string) => {
    if (isOpen) controller?.enqueue(encoder.encode(toFrame(lastEvent(reason))))
    finish()
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (started) => {
        controller = started
      },
      cancel: stop,
    },
    new ByteLengthQueuingStrategy({highWaterMark: maxWaitingBytes}),
  )
  unsubscribe = subscribe({onEvent: (event) => send(toFrame(event)), onDropped: drop})
  timers.push(
    setInterval(() => send(': keepalive\n\n'), keepaliveMs).unref(),
    setInterval(recheck, recheckMs).unref(),
  )
  stopping.addEventListener('abort', finish)
  return stream
}
