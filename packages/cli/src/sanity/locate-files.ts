import {relative, resolve} from 'node:path'
import {UsageError} from '../usage-error.ts'
import type {FoundCommand} from './find-sanity-command.ts'
import {sanityCommands, studioDir} from './sanity-cli.ts'
import {workingCommands} from './working-commands.ts'

/** Standard input or output, or an address. */
const isElsewhere = (value: string) => value === '-' || /^https?:\/\//i.test(value)

/** Flags of a command that take a value, by everything they may be typed as. */
const flagsWithValue = (id: string): ReadonlyMap<string, string> =>
  new Map(
    Object.values(sanityCommands[id]?.flags ?? {})
      .filter(({type}) => type === 'option')
      .flatMap(({name, char, aliases}) => [
        ...[name, ...aliases].map((typed) => [`--${typed}`, name] as const),
        ...(char ? [[`-${char}`, name] as const] : []),
      ]),
  )

/**
 * Makes file names of a command line, which were typed in one folder, right for the Studio's, where
 * the command runs.
 *
 * @param cwd - the folder they were typed in
 * @throws UsageError for an export to no file: it would be left among the Studio's own
 */
export const locateFiles = (
  args: readonly string[],
  {id, words}: FoundCommand,
  cwd: string,
): string[] => {
  const {files = [], joins = false} = workingCommands[id] ?? {}
  const flags = flagsWithValue(id)
  const move = (value: string) => {
    if (isElsewhere(value)) return value
    const path = resolve(cwd, value)
    return joins ? relative(studioDir, path) : path
  }
  const moveIf = (isFile: boolean, value: string) => (isFile ? move(value) : value)
  const isFlag = (name: string | undefined) => name !== undefined && files.includes(name)
  const moved = args.slice(0, words)
  let position = 0
  let flag: string | undefined
  const rest = args.slice(words)
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length
  for (const arg of rest.slice(0, end)) {
    const [typed = '', ...value] = arg.split('=')
    if (flag !== undefined) {
      moved.push(moveIf(isFlag(flag), arg))
      flag = undefined
    } else if (arg.startsWith('-') && arg !== '-') {
      const name = flags.get(typed)
      if (value.length === 0) flag = name
      moved.push(value.length > 0 ? `${typed}=${moveIf(isFlag(name), value.join('='))}` : arg)
    } else {
      moved.push(moveIf(files.includes(position), arg))
      position += 1
    }
  }
  if (id === 'datasets:export' && position < 2 && !args.includes('--help'))
    throw new UsageError(
      'Name a dataset and a file: preop sanity dataset export production production.tar.gz',
    )
  return [...moved, ...rest.slice(end)]
}
