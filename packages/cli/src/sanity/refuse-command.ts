import {UsageError} from '../usage-error.ts'
import {type FoundCommand, findSanityCommand, isSanityTopic} from './find-sanity-command.ts'
import {refusedCommands} from './refused-commands.ts'
import {workingCommands} from './working-commands.ts'

/** Shows text, whatever stands beside it. */
const asksForHelp = (args: readonly string[]) =>
  args.length === 0 || args[0] === 'help' || /^(?:--help|-h|--version|-v)$/.test(args[0] ?? '')

const reasonOf = (id: string): string => {
  const parts = id.split(':')
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join(':'))
  return names.map((name) => refusedCommands[name]).find((reason) => reason) ?? 'is not supported'
}

/**
 * The command that arguments begin with, if it works over the lake. Decided before anything runs, so
 * that what cannot work says so in one sentence instead of failing on the way.
 *
 * @returns undefined when only help is asked for
 * @throws UsageError naming the command and what to do instead
 */
export const refuseCommand = (args: readonly string[]): FoundCommand | undefined => {
  if (asksForHelp(args) || args.includes('--help')) return undefined
  const found = findSanityCommand(args)
  const [word = ''] = args
  if (!found) {
    if (isSanityTopic(word)) return undefined
    throw new UsageError(
      `"preop sanity ${word}" is no command that works over the embedded lake. \`npx preop sanity help\` lists what the command line has.`,
    )
  }
  if (Object.hasOwn(workingCommands, found.id)) return found
  const name = args.slice(0, found.words).join(' ')
  throw new UsageError(`"preop sanity ${name}" ${reasonOf(found.id)}.`)
}
