const isListener = (url: string): boolean => /\/data\/(?:listen|live\/events)\//.test(url)

const toSocketUrl = (url: string): string => url.replace(/^http/, 'ws')

const urlOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : `${input}`

const listen = (url: string, signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const socket = new WebSocket(toSocketUrl(url))
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        let isOpen = true
        socket.onmessage = ({data}) => {
          if (isOpen) controller.enqueue(encoder.encode(String(data)))
        }
        socket.onclose = () => {
          if (isOpen) controller.close()
          isOpen = false
        }
        signal?.addEventListener('abort', () => {
          if (isOpen) controller.error(signal.reason)
          isOpen = false
          socket.close()
        })
      },
      cancel() {
        socket.onclose = null
        socket.onmessage = null
        socket.close()
      },
    })
    socket.onopen = () =>
      resolve(new Response(body, {headers: {'content-type': 'text/event-stream'}}))
    socket.onerror = () =>
      reject(new TypeError(`Expected a websocket at ${toSocketUrl(url)}. Is the lake running?`))
  })

/**
 * `fetch`, but listeners come through websockets: a browser opens six HTTP/1.1 connections to a host
 * at most, one document in the Studio opens six listeners, and then every other request waits.
 */
export const fetchThroughSocket: typeof fetch = (input, init) => {
  const url = urlOf(input)
  return isListener(url) ? listen(url, init?.signal) : fetch(input, init)
}
