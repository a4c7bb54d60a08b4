import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {effectiveSlug, openSnapshot} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import {freePort} from '../support/free-port.ts'
import {runProgram} from '../support/running-program.ts'
import {firstProcedure} from './first-procedure.ts'
import {buildNext, next} from './next-site.ts'
import {serveContent} from './serve-content.ts'
import type {Workshop} from './workshop.ts'

export type SampleSite = {
  readonly origin: string
  /** The addresses of the first procedure's page, the source locale's first. */
  readonly firstPages: readonly string[]
}

const app = fileURLToPath(new URL('../../apps/web', import.meta.url))
const distDir = '.next-bench-sample'

const pathsOf = async (snapshotPath: string): Promise<string[]> => {
  const snapshot = openSnapshot(snapshotPath)
  try {
    const settings = await snapshot.byId('siteSettings', 'siteSettings')
    const procedure = await snapshot.byId('procedure', firstProcedure)
    if (!settings || !procedure) throw new Error(`The sample has no settings or ${firstProcedure}.`)
    return settings.enabledLocales.map(
      (locale) => `/${locale}/procedures/${effectiveSlug(procedure, locale)}`,
    )
  } finally {
    snapshot.close()
  }
}

/** Builds the sample's site and serves it with `next start`. */
export const startSampleSite = async ({
  folder,
  signal,
  later,
}: Omit<Workshop, 'site'>): Promise<SampleSite> => {
  const ownFolder = join(folder, 'sample')
  mkdirSync(ownFolder)
  const {snapshotPath, close} = await serveContent(expandSample(sampleDir), ownFolder)
  await close()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = {
    PREOP_SNAPSHOT: snapshotPath,
    PREOP_SITE_URL: origin,
    PREOP_DIST_DIR: distDir,
    NODE_ENV: 'production',
  }
  later(() => rmSync(join(app, distDir), {recursive: true, force: true}))
  await buildNext({app, distDir, env}, signal)
  const server = runProgram([next, 'start', app, '-H', '127.0.0.1', '-p', String(port)], env)
  later(server.stop)
  await server.until(/Ready in/, 60)
  return {origin, firstPages: (await pathsOf(snapshotPath)).map((path) => origin + path)}
}
