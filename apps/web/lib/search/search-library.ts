import type {Locale} from '@preop/locales'
import type {SearchIndex} from '@preop/search'

/** A stretch of a procedure's page that a result can show, and the section that it stands in. */
export type SearchText = {readonly text: string; readonly section?: string; readonly id?: string}

/** What can be found in one language: only text that its readers see in that language. */
export type SearchLibrary = {
  readonly locale: Locale
  readonly procedures: SearchIndex
  /** The texts of each procedure by its id, its summary first. */
  readonly texts: ReadonlyMap<string, readonly SearchText[]>
  /** Specialties, parts of the body and terms. */
  readonly topics: SearchIndex
}
