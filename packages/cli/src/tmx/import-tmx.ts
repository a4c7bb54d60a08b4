import {createHash} from 'node:crypto'
import {basename, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {sourceLocale} from '@preop/locales'
import {divideMemory, memoryPartId, type StoredMemory} from '@preop/translation'
import {decodeXml, readTmx} from '@preop/translation/exchange'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import {openLakeSession} from '../xliff/lake-session.ts'
import {oneLocale} from './one-locale.ts'
import {readTmxFile} from './read-tmx-file.ts'
import {refusalLines} from './refusal-lines.ts'
import {saveMemory} from './save-memory.ts'
import {storedMemories} from './stored-memories.ts'
import {tmxUsage} from './tmx-usage.ts'

const readArgs = (args: string[]) => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      locale: {type: 'string'},
      title: {type: 'string'},
      json: {type: 'boolean', default: false},
    },
  })
  const [name, ...others] = positionals
  if (!name || others.length > 0) throw new UsageError(`Give one file.\n${tmxUsage}`)
  const title = (values.title ?? basename(name)).trim()
  if (title === '') throw new UsageError(`Expected a title, found an empty one.\n${tmxUsage}`)
  return {file: resolve(name), title, targetLocale: oneLocale(values.locale), asJson: values.json}
}

/** The same for the same file in the same locale, so that importing it again finds it. */
const memoryId = (bytes: Uint8Array, locale: string) =>
  createHash('sha256').update(bytes).update(locale).digest('hex').slice(0, 16)

const beginningOf = (text: string) => `${text.slice(0, 60)}…`

/**
 * `preop tmx import`: keeps the pairs of a TMX file in the lake, where the translation desk finds
 * them. A file that is there already changes nothing.
 *
 * @returns 1 when a unit was refused or there is none
 */
export const importTmx = async (
  args: string[],
  environment: Environment,
  now: Date,
): Promise<number> => {
  const {file, title, targetLocale, asJson} = readArgs(args)
  const bytes = readTmxFile(file)
  const {entries, refused} = readTmx(decodeXml(bytes), {sourceLocale, targetLocale})
  const {parts, tooLong} = divideMemory(entries)
  const id = memoryId(bytes, targetLocale)
  const session = openLakeSession(environment)
  const known = (await storedMemories(session)).find((memory) => memory.id === id)
  const importedBy = (await session.me()).id
  const documents = parts.map(
    (stored, index): StoredMemory => ({
      _id: memoryPartId(id, index + 1),
      _type: 'translationMemory',
      title: known?.title ?? title,
      sourceLocale,
      targetLocale,
      importedAt: now.toISOString(),
      importedBy,
      parts: parts.length,
      entries: stored,
    }),
  )
  const missing = documents.filter(({_id}) => !known?.documents.includes(_id))
  if (missing.length > 0)
    await saveMemory(session, missing, environment.embedded ? 'embedded' : 'hosted')
  const pairs = parts.flat().length
  const stored = missing.flatMap((document) => document.entries).length
  const wasThere = known !== undefined && missing.length === 0
  const told = {
    ...{file, id, title: known?.title ?? title, sourceLocale, targetLocale, pairs, stored},
    ...{wasThere, refused, tooLong: tooLong.map(({source}) => source)},
  }
  const refusedCount = refused.length + tooLong.length
  const lines = [
    wasThere
      ? `${file} is there already as ${id}, "${known.title}": ${pairs} pairs. Nothing was changed.`
      : `${file}: stored ${stored} of ${pairs} different pairs from ${sourceLocale} to ${targetLocale} as ${id}, "${told.title}".`,
    ...(refusedCount > 0 ? [`${refusedCount} units refused:`] : []),
    ...refusalLines(refused),
    ...tooLong.map(
      ({source}) => `"${beginningOf(source)}": Expected a pair of less than 0.9 MB, found more.`,
    ),
  ]
  process.stdout.write(asJson ? `${JSON.stringify(told)}\n` : `${lines.join('\n')}\n`)
  return refusedCount > 0 || pairs === 0 ? 1 : 0
}
