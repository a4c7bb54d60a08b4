import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Independent programs that read XLIFF 1.2, and the packages of Debian that bring them. */
const readers = [
  {program: 'pocount', name: 'translate-toolkit'},
  {program: 'pofilter', name: 'translate-toolkit'},
  {program: 'omegat', name: 'omegat'},
]
const packages = [...new Set(readers.map(({name}) => name))].join(' ')

/** Said where they are not there and may not be installed. */
export const readersInstall = `apt-get update && apt-get install -y --no-install-recommends ${packages}`

const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/**
 * The readers of other people that our files are tried with, installed where that is allowed: as
 * root on Debian.
 *
 * @returns the names of those that are not there
 */
export const missingReaders = (): readonly string[] => {
  const missing = () => readers.map(({program}) => program).filter((program) => !onPath(program))
  if (missing().length > 0 && process.getuid?.() === 0 && onPath('apt-get'))
    spawnSync('sh', ['-c', readersInstall], {
      stdio: 'ignore',
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    })
  return missing()
}
