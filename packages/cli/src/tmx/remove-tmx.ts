import {parseArgs} from 'node:util'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import {openLakeSession} from '../xliff/lake-session.ts'
import {storedMemories} from './stored-memories.ts'
import {tmxUsage} from './tmx-usage.ts'

/**
 * `preop tmx remove`: takes an imported memory away, all of it or nothing.
 *
 * @throws Error when there is none of this id
 */
export const removeTmx = async (args: string[], environment: Environment): Promise<number> => {
  const {positionals} = parseArgs({args, allowPositionals: true})
  const [id, ...others] = positionals
  if (!id || others.length > 0)
    throw new UsageError(`Give the id of one imported memory.\n${tmxUsage}`)
  const session = openLakeSession(environment)
  const memory = (await storedMemories(session)).find((one) => one.id === id)
  if (!memory)
    throw new Error(
      `Expected the id of an imported memory, found "${id}". See which there are: preop tmx list`,
    )
  const mutations = memory.documents.map((document) => ({delete: {id: document}}))
  await session.reach(session.client.mutate(mutations))
  process.stdout.write(`Removed ${memory.title}: ${memory.pairs} pairs.\n`)
  return 0
}
