import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {findRemoteUrls} from './find-remote-urls.ts'
import {stripRemote} from './strip-remote.ts'

const rewrite = (file: string) => {
  const source = stripRemote(readFileSync(file, 'utf8'))
  const left = findRemoteUrls(source)
  if (left.length > 0)
    throw new Error(
      `${file} still names other hosts: ${left.join(', ')}. The Studio must not phone home: teach studio/scripts/strip-remote.ts to take them out.`,
    )
  writeFileSync(file, source)
}

/**
 * Takes everything that a browser would fetch from another host out of a built Studio.
 *
 * @throws Error naming a file that is not clean after that
 */
export const makeLocal = (folder: string): void => {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}))
    if (/\.(?:html|css)$/.test(name)) rewrite(join(folder, name))
}
