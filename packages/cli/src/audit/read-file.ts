import {readFileSync} from 'node:fs'

/**
 * The bytes of a file that an operator named.
 *
 * @param what - for the message: "the previous audit"
 * @throws Error that names the file if it cannot be read
 */
export const readFile = (path: string, what: string): Uint8Array => {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Error(`Expected ${what} at ${path}, but the file could not be read.`, {cause: error})
  }
}
