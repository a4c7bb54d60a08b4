import {type ParseArgsOptionsConfig, parseArgs} from 'node:util'
import {UsageError} from '../usage-error.ts'
import {xliffUsage} from './xliff-usage.ts'

/**
 * The words after an action of `preop xliff`.
 *
 * @throws UsageError for an option that the action does not know
 */
export const parseXliffArgs = <const T extends ParseArgsOptionsConfig>(
  args: string[],
  options: T,
) => {
  try {
    return parseArgs({args, options, allowPositionals: true})
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${message}\n${xliffUsage}`, {cause: error})
  }
}
