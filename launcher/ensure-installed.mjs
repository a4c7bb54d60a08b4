import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {npmCli} from './npm-cli.mjs'
import {runToEnd} from './run-to-end.mjs'
import {step} from './step.mjs'

const marker = 'node_modules/.preop-installed'

/**
 * Installs what the lock file says, unless exactly that is installed already.
 *
 * @param {string} node - the Node that npm itself is run with; under an older one npm warns about most packages
 * @throws {Error} if npm fails
 */
export async function ensureInstalled(node) {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return
  await step('Installing the packages that package-lock.json lists', async () => {
    // Not `npm ci`: it refuses a lock file whenever a registry lacks some platform's optional build,
    // although that platform is not the one at hand.
    // Where `NODE_ENV` says production npm leaves out what the builds need, or takes it away again.
    const options = ['--no-save', '--include=dev', '--loglevel=error']
    const code = await runToEnd(node, [npmCli(), 'install', ...options])
    if (code !== 0) {
      throw new Error(
        `npm install ended with exit code ${code}. Its message stands above; check the connection to your npm registry and the free disk space, then run the command again.`,
      )
    }
    writeFileSync(marker, hash)
  })
}
