import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort} from './free-port.ts'
import {runProgram} from './running-program.ts'

const patience = 600

/** The sample, brought up by the very command that the README names. */
export const serveSample = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'preop-sample-'))
  const [port, lakePort] = [await freePort(), await freePort()]
  const program = runProgram(['launcher/run.mjs', 'start'], {
    PORT: String(port),
    LAKE_PORT: String(lakePort),
    PREOP_DATA_DIR: dataDir,
    PREOP_SITE_URL: '',
  })
  // The last line that it prints.
  await program.until(/^ +Sign in .*\n/m, patience)
  const signIn = program.output().match(/http\S+\/sign-in\S+/)?.[0] ?? ''
  return {
    siteUrl: `http://localhost:${port}`,
    dataDir,
    lakeUrl: `http://localhost:${lakePort}`,
    signIn,
    output: program.output(),
    stop: async () => {
      await program.stop()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
}
