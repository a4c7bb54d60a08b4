import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

const aptInstall = 'apt-get update && apt-get install -y --no-install-recommends nginx-light'

const find = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/**
 * An nginx to compare with: one on the path, else Debian's, installed where that is allowed.
 *
 * @returns its path; undefined if there is none, after saying which command installs one
 */
export const ensureNginx = (): string | undefined => {
  const present = find('nginx')
  if (present) return present
  if (process.getuid?.() === 0 && find('apt-get')) {
    process.stdout.write(`  No nginx found; installing Debian's: ${aptInstall}\n`)
    // Run level 1 keeps Debian from starting the service: nothing but our own must listen.
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'}
    spawnSync('sh', ['-c', aptInstall], {stdio: 'ignore', env})
  }
  const installed = find('nginx')
  if (!installed)
    process.stdout.write(`  No baseline without nginx. To have one: sudo sh -c '${aptInstall}'\n`)
  return installed
}
