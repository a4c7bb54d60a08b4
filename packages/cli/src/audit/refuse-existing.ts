import {existsSync} from 'node:fs'
import {UsageError} from '../usage-error.ts'

/**
 * Refuses a name that is taken: evidence is never replaced.
 *
 * @throws UsageError if there is something under the name
 */
export const refuseExisting = (path: string): void => {
  if (existsSync(path))
    throw new UsageError(`${path} exists, and nothing is ever replaced. Name another file.`)
}
