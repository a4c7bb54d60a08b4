import {setTimeout as sleep} from 'node:timers/promises'

/**
 * What a server says to whoever asks first, from the moment at which it takes connections.
 *
 * @param seconds - how long to wait for that moment
 * @throws {Error} if nobody answers in time; the cause is the last refusal
 */
export const firstAnswer = async (url: string, seconds: number): Promise<Response> => {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await fetch(url)
    } catch (cause) {
      if (Date.now() > deadline) throw new Error(`${url} did not answer in ${seconds} s.`, {cause})
      await sleep(10)
    }
  }
}
