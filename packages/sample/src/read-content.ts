import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {localeIds, sourceLocale} from '@preop/locales'
import {type Fields, isFields, isText} from './guards.ts'
import type {Problem} from './problem.ts'

/** A translated text, and the older source it was made from when it is stale on purpose. */
export type TranslatedText = {readonly text: string; readonly translatedFrom?: string}

export type TranslationFile = {
  readonly locale: string
  readonly file: string
  readonly texts: ReadonlyMap<string, TranslatedText>
}

export type ContentFolder = {
  readonly id: string
  readonly file: string
  readonly source: Fields
  readonly translations: readonly TranslationFile[]
}

type Report = (problem: Problem) => void

/** JSON.parse keeps the last of two equal names and says nothing. */
const repeatedNames = (json: string): readonly string[] => {
  const names = [...json.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)]
    .filter(([, , colon]) => colon !== undefined)
    .map(([, name]) => name ?? '')
  return names.filter((name, index) => names.indexOf(name) !== index)
}

const readFields = (path: string, report: (message: string) => void): Fields | undefined => {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isFields(parsed)) return parsed
    report('Expected a JSON object.')
  } catch (error) {
    report(`Expected JSON. ${error instanceof Error ? error.message : String(error)}`)
  }
  return undefined
}

const toTranslatedText = (value: unknown): TranslatedText | undefined => {
  if (isText(value)) return {text: value}
  if (!isFields(value) || !isText(value.text) || !isText(value.translatedFrom)) return undefined
  return {text: value.text, translatedFrom: value.translatedFrom}
}

const readTranslation = (
  contentDir: string,
  id: string,
  locale: string,
  report: Report,
): TranslationFile | undefined => {
  const file = `${id}/${locale}.json`
  const at = (path: string) => (message: string) => report({file, path, locale, message})
  const fields = readFields(join(contentDir, file), at(''))
  if (!fields) return undefined
  const raw = readFileSync(join(contentDir, file), 'utf8')
  for (const name of repeatedNames(raw))
    if (name !== 'text' && name !== 'translatedFrom') at(name)('Found twice in the file.')
  const texts = new Map<string, TranslatedText>()
  for (const [path, value] of Object.entries(fields)) {
    const translated = toTranslatedText(value)
    if (translated) texts.set(path, translated)
    else at(path)('Expected a text, or {"text", "translatedFrom"} with two texts.')
  }
  return {locale, file, texts}
}

const readFolder = (contentDir: string, id: string, report: Report): ContentFolder | undefined => {
  const file = `${id}/${sourceLocale}.json`
  const atFile = (message: string) => report({file, path: '', locale: sourceLocale, message})
  const source = readFields(join(contentDir, file), atFile)
  const others = readdirSync(join(contentDir, id))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
  for (const locale of others)
    if (!localeIds.some((known) => known === locale))
      report({file: `${id}/${locale}.json`, path: '', locale, message: 'Unknown locale.'})
  if (!source) return undefined
  if (source._id !== id) atFile(`Expected _id "${id}", the folder's name, found "${source._id}".`)
  const translations = localeIds
    .filter((locale) => locale !== sourceLocale && others.includes(locale))
    .flatMap((locale) => readTranslation(contentDir, id, locale, report) ?? [])
  return {id, file, source, translations}
}

/**
 * Reads every document of the sample, in the order of their ids, locales in the order of the list.
 *
 * @throws Error when the folder is missing or holds no document: an empty sample is never meant
 */
export const readContent = (contentDir: string, report: Report): readonly ContentFolder[] => {
  const ids = existsSync(contentDir)
    ? readdirSync(contentDir, {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map(({name}) => name)
        .sort()
    : []
  if (ids.length === 0)
    throw new Error(`Expected folders of sample documents in ${contentDir}, found none.`)
  return ids.flatMap((id) => readFolder(contentDir, id, report) ?? [])
}
