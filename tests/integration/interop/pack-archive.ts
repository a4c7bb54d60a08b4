import {execFileSync} from 'node:child_process'
import {cpSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const fixture = fileURLToPath(new URL('./hosted-export', import.meta.url))
const name = 'abc12345-production-export-2024-11-20t10-00-00-000z'

export type Changes = {
  /** In place of the documents. */
  readonly data?: string
}

/**
 * Packs the export of hosted Sanity that is written by hand beside this file, as its command line
 * does.
 *
 * @param folder - where to; an archive there is replaced
 * @returns the archive's path
 */
export const packArchive = (folder: string, {data}: Changes = {}): string => {
  cpSync(fixture, join(folder, name), {recursive: true})
  if (data !== undefined) writeFileSync(join(folder, name, 'data.ndjson'), data)
  const archive = join(folder, 'hosted.tar.gz')
  execFileSync('tar', ['-czf', archive, '-C', folder, name])
  return archive
}
