import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'

const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo')

/**
 * Builds one workspace, or takes the result from turbo's cache if none of its inputs changed.
 *
 * @param workspace - for example `@preop/web`
 * @param env - inputs that the workspace's task names in `turbo.json`
 * @throws Error if the build fails; its output has been printed by then
 */
export const runTurbo = async (workspace: string, env: Record<string, string>): Promise<void> => {
  const args = ['run', 'build', `--filter=${workspace}`, '--output-logs=new-only']
  const child = spawn(process.execPath, [turbo, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env, TURBO_NO_UPDATE_NOTIFIER: '1'},
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0)
    throw new Error(`The build of ${workspace} failed (exit code ${code}); see above.`)
}
