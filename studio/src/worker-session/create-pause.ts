/** How long to work before what has arrived meanwhile is looked at, in milliseconds. */
const slice = 40

/** Says when work has gone on for long enough, and lets what has arrived be looked at in between. */
export const createPause = (): {isDue: () => boolean; take: () => Promise<void>} => {
  let last = performance.now()
  return {
    isDue: () => performance.now() - last >= slice,
    take: async () => {
      await new Promise<void>((resolve) => setTimeout(resolve))
      last = performance.now()
    },
  }
}
