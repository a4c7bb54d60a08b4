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
  /** What is sent before a stream ends because its reader is too slow. */
  readonly lastEvent: (reason: string) => LakeEvent
  readonly maxWaitingBytes?: number
  readonly keepaliveMs?: number
}

/** Proxies close connections that are silent for longer than about half a minute. */
const defaultKeepaliveMs = 15_000

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
  lastEvent,
  maxWaitingBytes = defaultMaxWaitingBytes,
  keepaliveMs = defaultKeepaliveMs,
}: EventStreamOptions): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let unsubscribe = () => {}
  let keepalive: NodeJS.Timeout | undefined
  let isOpen = true
  const stop = () => {
    isOpen = false
    clearInterval(keepalive)
    stopping.removeEventListener('abort', finish)
    unsubscribe()
  }
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const finish = () => {
    if (!isOpen) return
    stop()
    controller?.close()
  }
  const send = (text: string) => {
    if (!isOpen || !controller) return
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
  keepalive = setInterval(() => send(': keepalive\n\n'), keepaliveMs)
  keepalive.unref()
  stopping.addEventListener('abort', finish)
  return stream
}
