const everyMinute = 60_000

/** When the server starts, and every minute from then on, it looks whether it missed a publish. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // Next writes the error of a closed console to the console, without end: whoever started us is gone.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => process.exit(1))
  const {catchUp} = await import('./lib/catch-up.ts')
  const look = () =>
    catchUp().catch((error: unknown) => {
      console.warn(`The last good content stays on show. ${String(error)}`)
    })
  await look()
  setInterval(look, everyMinute).unref()
}
