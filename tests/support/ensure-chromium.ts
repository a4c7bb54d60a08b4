import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']
/** Without the fonts, Cyrillic and Arabic pages are drawn as boxes. */
const packages = ['chromium', 'fonts-noto-core']
const aptInstall = `apt-get update && apt-get install -y ${packages.join(' ')}`

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

const find = (): string | undefined => {
  const given = process.env.PREOP_CHROMIUM
  if (given && existsSync(given)) return given
  return names.map(onPath).find((path) => path !== undefined)
}

const mayInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined

/**
 * A Chromium for the browser tests: `PREOP_CHROMIUM`, else one on the path, else Debian's,
 * installed where that is allowed.
 *
 * @returns its path; undefined if there is none, after saying which command installs one
 */
export const ensureChromium = async (): Promise<string | undefined> => {
  const present = find()
  if (present) return present
  if (mayInstall()) {
    process.stdout.write(`No browser found; installing Debian's: ${aptInstall}\n`)
    spawnSync('sh', ['-c', aptInstall], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    })
  }
  const installed = find()
  if (!installed) {
    process.stderr.write(
      `The browser tests need Chromium. Install it and run the tests again:\n  sudo sh -c '${aptInstall}'\nor name one: PREOP_CHROMIUM=/path/to/chromium npm test\n`,
    )
  }
  return installed
}
