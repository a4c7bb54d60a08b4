import {isDeepStrictEqual} from 'node:util'
import {type PlainDocument, validateDocument} from '@preop/schema/rules'
import {UsageError} from '../usage-error.ts'
import type {ImportReport} from './import-report.ts'

/** A long page of a hospital has 20,000 characters. More than this is a book, or a site in one file. */
const mostCharacters = 300_000

const slugErrors = ['slug-missing', 'slug-malformed']

/**
 * Stops what nobody could work with before it is written.
 *
 * @throws UsageError when `--slug` is not a slug; Error when there is nothing to carry over, or
 *   too much for one page
 */
export const refuseUnusable = (file: string, document: PlainDocument, report: ImportReport) => {
  if (isDeepStrictEqual(document.sections, []) && !document.summary && report.questions === 0)
    throw new Error(
      `${file} has no text that could be carried over. Look at it in a browser: the page may be made by a script.`,
    )
  const {length} = JSON.stringify(document)
  if (length > mostCharacters * 2)
    throw new Error(
      `${file} has too much text for one procedure (${length.toLocaleString('en')} characters). Save the one page you want and import that.`,
    )
  const problem = validateDocument(document, {documents: new Map()}).find(({rule}) =>
    slugErrors.includes(rule),
  )
  if (problem) throw new UsageError(`${problem.message} Give one: --slug knee-replacement`)
}
