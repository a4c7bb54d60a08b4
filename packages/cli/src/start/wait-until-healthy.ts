import {setTimeout as sleep} from 'node:timers/promises'

/**
 * Waits until a server answers `/healthz` with 200.
 *
 * @param origin - for example `http://localhost:3000`
 * @param seconds - how long to wait at most
 * @throws Error if it is not healthy by then
 */
export const waitUntilHealthy = async (origin: string, seconds = 60): Promise<void> => {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline) {
    const response = await fetch(`${origin}/healthz`).catch(() => undefined)
    if (response?.ok) return
    await sleep(100)
  }
  throw new Error(`${origin}/healthz did not answer 200 within ${seconds} s.`)
}
