import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

export const studioDirectory = join(import.meta.dirname, '..')

/**
 * Runs the `sanity` CLI in the Studio's folder, without telemetry.
 *
 * @throws when the command fails, with what it printed
 */
export const runSanity = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): void => {
  const {status, stdout, stderr, error} = spawnSync('sanity', args, {
    cwd: studioDirectory,
    encoding: 'utf8',
    env: {...process.env, DO_NOT_TRACK: '1', ...env},
  })
  if (status === 0) return
  throw new Error(`"sanity ${args.join(' ')}" failed (${status}):\n${stdout}\n${stderr}`, {
    cause: error,
  })
}
