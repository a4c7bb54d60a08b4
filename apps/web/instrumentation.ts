const everyMinute = 60_000

/** When the server starts, and every minute from then on, it looks whether it missed a publish. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const {endWithConsole} = await import('./lib/end-with-console.ts')
  endWithConsole()
  const {catchUp} = await import('./lib/catch-up.ts')
  const look = () =>
    catchUp().catch((error: unknown) => {
      console.warn(`The last good content stays on show. ${String(error)}`)
    })
  await look()
  setInterval(look, everyMinute).unref()
}
