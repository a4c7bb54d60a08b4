import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const folders = {
  sample: join(import.meta.dirname, '../../packages/sample/content'),
  fixtures: join(import.meta.dirname, '../fixtures/content'),
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A file of the authoring format. */
export const readContentFile = (site: keyof typeof folders, name: string): unknown =>
  JSON.parse(readFileSync(join(folders[site], name), 'utf8'))

const step = (value: unknown, key: string): unknown => {
  if (!isObject(value)) return undefined
  const list = Array.isArray(value) ? value : value.$body
  if (!Array.isArray(list)) return value[key]
  return list.find((item) => isObject(item) && (item._key === key || item.key === key))
}

/** The longest stretch of a text without markup: what a page must hold word for word. */
const plainStretch = (text: string): string =>
  text
    .split(/\{[^}]*\}|\([a-z]+:[^)]*\)|[*[\]]/)
    .map((piece) => piece.trim())
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')

/**
 * Words that a unit's text cannot be shown without.
 *
 * @param path - the unit's, for example `sections.risks.body.b4`
 * @throws Error if the file has no such text
 */
export const unitText = (file: unknown, path: string): string => {
  const isTranslation = isObject(file) && path in file
  const found = isTranslation ? file[path] : path.split('.').reduce(step, file)
  const text = isObject(found) ? (found.text ?? found.$string ?? found.$text) : found
  if (typeof text !== 'string') throw new Error(`There is no text at "${path}".`)
  return plainStretch(text)
}

/** The units of a translation file that are stale on purpose. */
export const staleUnits = (file: unknown): string[] =>
  Object.entries(isObject(file) ? file : {}).flatMap(([path, value]) =>
    isObject(value) && 'translatedFrom' in value ? [path] : [],
  )

/** How many elements an array or a body of a document has, for example `sections.risks.body`. */
export const lengthOf = (file: unknown, path: string): number => {
  const found = path.split('.').reduce(step, file)
  const list = isObject(found) && !Array.isArray(found) ? found.$body : found
  return Array.isArray(list) ? list.length : 0
}
