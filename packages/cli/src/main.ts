import {reportFailure} from '../../../launcher/step.mjs'
import {commands} from './commands/index.ts'
import {parseEnvironment} from './environment.ts'
import {UsageError} from './usage-error.ts'

const usage = () =>
  [
    'Usage: preop <command>',
    '',
    ...Object.entries(commands).map(([name, {summary}]) => `  ${name.padEnd(14)} ${summary}`),
  ].join('\n')

/** Node names every fault that `parseArgs` finds in the words it is given. */
const isWrongUsage = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_'))

/**
 * Runs one command.
 *
 * @param args - the words after `preop`
 * @returns the exit code: 0 fine, 1 a problem was found, 2 wrong usage
 */
export const main = async ([name = '', ...args]: string[]): Promise<number> => {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new UsageError(`Unknown command "${name}".\n\n${usage()}`)
    const run = await command.load()
    return await run(args, parseEnvironment(process.env))
  } catch (error) {
    reportFailure(error)
    return isWrongUsage(error) ? 2 : 1
  }
}
