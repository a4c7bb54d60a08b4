import {existsSync, realpathSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/**
 * npm's own program, so that it can be run with a Node of our choice.
 *
 * @returns {string} the path of npm-cli.js
 * @throws {Error} if npm is not on the path
 */
export function npmCli() {
  const given = process.env.npm_execpath
  if (given?.endsWith('npm-cli.js')) return given
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, 'npm')
    if (existsSync(candidate)) return realpathSync(candidate)
  }
  throw new Error('npm was not found on the PATH. Install npm, or run this through `npm start`.')
}
