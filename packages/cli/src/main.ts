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
    return await command.run(args, parseEnvironment(process.env))
  } catch (error) {
    reportFailure(error)
    return error instanceof UsageError ? 2 : 1
  }
}
