import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Every file under version control, relative to the repository's folder. */
export const trackedFiles: readonly string[] = execFileSync('git', ['ls-files', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))

export const readTracked = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Programs that people wrote, TypeScript and JavaScript. */
export const programs: readonly string[] = trackedFiles.filter(
  (file) => /\.(ts|tsx|mjs)$/.test(file) && !file.includes('/generated/'),
)
