import {type ParseArgsOptionsConfig, parseArgs} from 'node:util'
import {UsageError} from '../usage-error.ts'
import {userUsage} from './user-usage.ts'

/**
 * The words after an action of `preop user`.
 *
 * @throws UsageError for an option that the action does not know
 */
export const parseUserArgs = <const T extends ParseArgsOptionsConfig>(
  args: string[],
  options: T,
  allowPositionals = false,
) => {
  try {
    return parseArgs({args, options, allowPositionals})
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${message}\n${userUsage}`, {cause: error})
  }
}
