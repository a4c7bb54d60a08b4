import {parseEnvironment} from './environment.ts'
import {startLake} from './start-lake.ts'

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const explain = (error: unknown, port: number | undefined): string => {
  if (isPortTaken(error))
    return `Port ${port} is in use. Stop what uses it, or set LAKE_PORT to another port.`
  return error instanceof Error ? error.message : String(error)
}

const run = async (): Promise<void> => {
  let port: number | undefined
  try {
    const settings = parseEnvironment(process.env)
    port = settings.LAKE_PORT
    const running = await startLake({
      port: settings.LAKE_PORT,
      host: settings.LAKE_HOST,
      dataDir: settings.PREOP_DATA_DIR,
      studioDir: settings.PREOP_STUDIO_DIR,
      siteOrigin: settings.PREOP_SITE_ORIGIN,
      studioOrigin: settings.PREOP_STUDIO_ORIGIN || undefined,
      logLevel: settings.LAKE_LOG_LEVEL,
      webhook: {url: settings.PREOP_WEBHOOK_URL, secret: settings.SANITY_WEBHOOK_SECRET},
    })
    console.log(`Content lake ready at ${running.url}`)
    const stop = () => running.close().then(() => process.exit(0))
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    console.error(`The content lake could not start. ${explain(error, port)}`)
    process.exitCode = 1
  }
}

await run()
