import type {WebSocket} from 'ws'
import type {Guest, Presence} from './create-presence.ts'

const heartbeatMs = 15_000
const recheckMs = 1000

/** What may pile up for a browser that does not read. */
const maxWaitingBytes = 1024 * 1024

/** Keeps a guest's socket until it closes, its session ends, or the server stops. */
export const seatGuest = (
  presence: Presence,
  guest: Guest,
  socket: WebSocket,
  stopping: AbortSignal,
): void => {
  const send = (text: string) => {
    if (socket.bufferedAmount > maxWaitingBytes) socket.terminate()
    else socket.send(text)
  }
  const member = presence.join(guest, send)
  const end = () => socket.close(1001)
  const timers = [
    setInterval(() => send('♥'), heartbeatMs).unref(),
    setInterval(() => guest.isStillSignedIn() || end(), recheckMs).unref(),
  ]
  stopping.addEventListener('abort', end)
  socket.on('message', (data) => member.hear(String(data)))
  socket.once('close', () => {
    for (const timer of timers) clearInterval(timer)
    stopping.removeEventListener('abort', end)
    member.leave()
  })
}
