import {spawn} from 'node:child_process'
import {constants} from 'node:os'

/**
 * Runs a Node program at this terminal, in a folder.
 *
 * @param env - added to ours
 * @returns its exit code; of a program that a signal ended, what a shell would say
 */
export const runNode = (
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: 'inherit',
      env: {...process.env, ...env},
    })
    // A terminal sends ctrl-C to both; the program decides what it means, and we wait for its end.
    const wait = () => undefined
    const pass = () => child.kill('SIGTERM')
    process.on('SIGINT', wait)
    process.on('SIGTERM', pass)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', pass)
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
