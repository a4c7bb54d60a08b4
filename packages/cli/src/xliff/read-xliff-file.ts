import {readFileSync, statSync} from 'node:fs'
import {
  decodeXml,
  largestXliff,
  type ReadXliff,
  readXliff,
  refuseOversize,
} from '@preop/translation/exchange'

/**
 * Reads a file that came back. Its size is looked at before it is read.
 *
 * @throws Error naming the file, what was expected and what was found
 */
export const readXliffFile = (path: string): ReadXliff => {
  try {
    const found = statSync(path, {throwIfNoEntry: false})
    if (!found) throw new Error('There is no such file.')
    if (!found.isFile()) throw new Error('This is not a file.')
    refuseOversize(found.size, largestXliff)
    return readXliff(decodeXml(readFileSync(path), {maxBytes: largestXliff}))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${path}: ${message} Nothing of it was imported.`, {cause: error})
  }
}
