import {existsSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'

/** Every file under a folder, by path from another, in a fixed order and with plain slashes. */
export const listFiles = (folder: string, from: string): string[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(from, join(parentPath, name)).split(sep).join('/'))
    .sort()
}
