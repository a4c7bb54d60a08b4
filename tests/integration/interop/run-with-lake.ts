import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runPreop} from '../commands/run-preop.ts'
import type {LakeUnderTest} from '../lake/lake-harness.ts'

const hook = new URL('./count-connections.mjs', import.meta.url).href

const isLoopback = (host: string) => /^(?:(?:.+\.)?localhost|127\..+|::1)$/.test(host)

/**
 * `preop sanity` with a lake, as somebody types it, and watched.
 *
 * @returns besides what it printed, which hosts it connected to: `inside` this machine and `outside`
 */
export const runWithLake = async (
  {dataDir, running}: Pick<LakeUnderTest, 'dataDir' | 'running'>,
  args: readonly string[],
  env: Record<string, string> = {},
) => {
  const connections = join(dataDir, 'connections')
  writeFileSync(connections, '')
  const ended = await runPreop(['sanity', ...args], {
    PREOP_DATA_DIR: dataDir,
    LAKE_PORT: String(running.port),
    NODE_OPTIONS: `--import ${hook}`,
    PREOP_TEST_CONNECTIONS: connections,
    ...env,
  })
  const hosts = readFileSync(connections, 'utf8').split('\n').filter(Boolean)
  return {
    ...ended,
    inside: hosts.filter(isLoopback),
    outside: hosts.filter((host) => !isLoopback(host)),
  }
}
