const everyMinute = 60_000

/** When the server starts, and every minute from then on, it looks whether it missed a publish. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {endWithConsole} = await import('./lib/end-with-console.ts')
  endWithConsole()
  // Next's development client needs inline scripts and a socket; documents are built ones.
  if (process.env.NODE_ENV !== 'development') {
    const {guardAnswers} = await import('./lib/guard-answers.ts')
    guardAnswers()
  }
  const {catchUp} = await import('./lib/catch-up.ts')
  const look = () =>
    catchUp().catch((error: unknown) => {
      console.warn(`The last good content stays on show. ${String(error)}`)
    })
  await look()
  setInterval(look, everyMinute).unref()
}
