import {renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Messages} from './words-document.ts'

/** Replaces the words of a locale, whole or not at all. */
export const writeWords = (folder: string, locale: string, words: Messages): void => {
  const path = join(folder, `${locale}.json`)
  writeFileSync(`${path}.new`, `${JSON.stringify(words, null, 2)}\n`)
  renameSync(`${path}.new`, path)
}
