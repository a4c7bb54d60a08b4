import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/** Writes a file, with the folders that it needs. */
export const writeFileIn = (path: string, text: string): void => {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
