import {basename, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {sourceLocale} from '@preop/locales'
import {createMemory} from '@preop/translation'
import {decodeXml, readTmx} from '@preop/translation/exchange'
import {UsageError} from '../usage-error.ts'
import {oneLocale} from './one-locale.ts'
import {readTmxFile} from './read-tmx-file.ts'
import {refusalLines} from './refusal-lines.ts'
import {tmxUsage} from './tmx-usage.ts'

/**
 * `preop tmx check`: what a TMX file gives for one locale, and what in it gives nothing.
 *
 * @returns 1 when a unit was refused or there is none
 */
export const checkTmx = async (args: string[]): Promise<number> => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {locale: {type: 'string'}, json: {type: 'boolean', default: false}},
  })
  const [name, ...others] = positionals
  if (!name || others.length > 0) throw new UsageError(`Give one file.\n${tmxUsage}`)
  const targetLocale = oneLocale(values.locale)
  const file = resolve(name)
  const {entries, refused} = readTmx(decodeXml(readTmxFile(file)), {
    sourceLocale,
    targetLocale,
    file: basename(file),
  })
  const different = createMemory(entries).size
  const told = {file, sourceLocale, targetLocale, pairs: entries.length, different, refused}
  const lines = [
    `${file}: ${entries.length} pairs from ${sourceLocale} to ${targetLocale}, ${different} of them different; ${refused.length} units refused.`,
    ...refusalLines(refused),
  ]
  process.stdout.write(values.json ? `${JSON.stringify(told)}\n` : `${lines.join('\n')}\n`)
  return refused.length > 0 || entries.length === 0 ? 1 : 0
}
