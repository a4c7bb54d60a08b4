import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {sourceLocale} from '@preop/locales'
import {memoryEntriesOf} from '@preop/translation'
import {writeTmx} from '@preop/translation/exchange'
import type {Environment} from '../environment.ts'
import {readFromLake} from '../translations/read-from-lake.ts'
import {UsageError} from '../usage-error.ts'
import {oneLocale} from './one-locale.ts'
import {tmxUsage} from './tmx-usage.ts'

const toolVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

const readArgs = (args: string[]) => {
  const {values} = parseArgs({
    args,
    options: {
      locale: {type: 'string'},
      out: {type: 'string'},
      force: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
    },
  })
  const out = values.out === undefined ? undefined : resolve(values.out)
  if (values.json && out === undefined)
    throw new UsageError(`--json tells about a file, so name one: --out FILE\n${tmxUsage}`)
  if (out !== undefined && existsSync(out) && !values.force)
    throw new UsageError(`${out} exists. Name another file, or replace it: --force`)
  return {locale: oneLocale(values.locale), out, asJson: values.json}
}

/**
 * `preop tmx export`: the approved translations of a locale as TMX, into a file or to the output.
 *
 * @throws Error when there are none
 */
export const exportTmx = async (
  args: string[],
  environment: Environment,
  now: Date,
): Promise<number> => {
  const {locale, out, asJson} = readArgs(args)
  const {documents} = await readFromLake(environment)
  const entries = memoryEntriesOf(documents, locale, sourceLocale)
  if (entries.length === 0)
    throw new Error(
      `Expected approved translations in ${locale}, found none, so nothing was written. Machine text that nobody has reviewed is not exported: approve it in the translation desk first.`,
    )
  const header = {sourceLocale, toolVersion: toolVersion(), createdAt: now.toISOString()}
  const text = writeTmx(entries, header)
  if (out === undefined) {
    process.stdout.write(text)
    return 0
  }
  writeFileSync(out, text)
  const told = {file: out, sourceLocale, locale, entries: entries.length}
  process.stdout.write(
    asJson ? `${JSON.stringify(told)}\n` : `Wrote ${entries.length} pairs to ${out}.\n`,
  )
  return 0
}
