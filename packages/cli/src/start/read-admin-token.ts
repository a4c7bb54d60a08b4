import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'

/**
 * The token that the embedded lake made for its operator on first run.
 *
 * @param dataDir - the lake's data folder
 * @throws Error if the lake has never run there
 */
export const readAdminToken = (dataDir: string): string => {
  const path = resolve(dataDir, 'admin-token')
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw new Error(`No administrator token at ${path}. Start the lake once: npm start`, {
      cause: error,
    })
  }
}
