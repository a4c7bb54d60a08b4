import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Locale} from '@preop/locales'

const folder = join(import.meta.dirname, '../../apps/web/messages')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * A word of the interface.
 *
 * @param path - its key, for example `site.skip`
 * @throws Error if the locale has no such word
 */
export const word = (locale: Locale, path: string): string => {
  const messages: unknown = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'))
  const found = path
    .split('.')
    .reduce((value, key) => (isObject(value) ? value[key] : undefined), messages)
  if (typeof found !== 'string') throw new Error(`${locale}.json has no word "${path}".`)
  return found
}
