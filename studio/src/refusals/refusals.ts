type Listener = (reason: string) => void

const listeners = new Set<Listener>()

/** Why the lake refused something, on the way from the client to whoever shows it. */
export const refusals = {
  tell: (reason: string) => {
    for (const listener of listeners) listener(reason)
  },
  /** @returns what ends the subscription */
  subscribe: (listener: Listener) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
