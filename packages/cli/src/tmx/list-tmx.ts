import {parseArgs} from 'node:util'
import type {Environment} from '../environment.ts'
import {openLakeSession} from '../xliff/lake-session.ts'
import {type ListedMemory, storedMemories} from './stored-memories.ts'

const lineOf = ({id, title, pairs, parts, documents, ...rest}: ListedMemory) => {
  const {sourceLocale, targetLocale, importedAt, importedBy} = rest
  const broken =
    documents.length < parts
      ? `; only ${documents.length} of ${parts} parts are there: import the file again`
      : ''
  return `${id}  ${sourceLocale} to ${targetLocale}  ${pairs} pairs  ${title}  (${importedAt}, ${importedBy}${broken})\n`
}

/** `preop tmx list`: the imported memories. */
export const listTmx = async (args: string[], environment: Environment): Promise<number> => {
  const {values} = parseArgs({args, options: {json: {type: 'boolean', default: false}}})
  const memories = await storedMemories(openLakeSession(environment))
  if (values.json) process.stdout.write(`${JSON.stringify(memories)}\n`)
  else if (memories.length === 0)
    process.stdout.write('No memory was imported yet. Import one: preop tmx import FILE\n')
  else process.stdout.write(memories.map(lineOf).join(''))
  return 0
}
