import {sanityCommands} from './sanity-cli.ts'

export type FoundCommand = {
  /** As the command line names it, in the plural: `datasets:import`. */
  readonly id: string
  /** How many of the arguments are its name. */
  readonly words: number
}

const ids = new Map(
  Object.entries(sanityCommands).flatMap(([id, {aliases, hiddenAliases}]) =>
    [id, ...aliases, ...hiddenAliases].map((name) => [name, id] as const),
  ),
)

/** Subjects of commands, in the singular and the plural: `dataset`, `datasets`. */
const topics = new Set([...ids.keys()].map((name) => name.split(':')[0]))

const longestName = 3

/** The command that arguments begin with, by any of its names; undefined when there is none. */
export const findSanityCommand = (args: readonly string[]): FoundCommand | undefined => {
  const end = args.findIndex((arg) => arg.startsWith('-'))
  const words = end === -1 ? args : args.slice(0, end)
  for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
    const id = ids.get(words.slice(0, count).join(':'))
    if (id) return {id, words: count}
  }
  return undefined
}

/** Whether a word is a subject of which the command line has commands, and could show a list. */
export const isSanityTopic = (word: string): boolean => topics.has(word.split(':')[0])
