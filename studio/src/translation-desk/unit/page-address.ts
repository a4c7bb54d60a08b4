import {type PlainDocument, pagePaths} from '@preop/schema/rules'
import type {UnitAddress} from '../unit-row.ts'

/** Sections stand under their key, questions under one heading; all else is at the top of a page. */
const anchorOf = (path: string): string => {
  const [field, key] = path.split('.')
  if (field === 'sections' && key) return `#${key}`
  return field === 'faqs' ? '#faqs' : ''
}

/**
 * The public address of a unit, at the place of the page where it stands.
 *
 * @param document - published
 * @returns undefined for a document without a page of its own
 */
export const pageAddress = (
  origin: string,
  document: PlainDocument,
  {locale, path}: Pick<UnitAddress, 'locale' | 'path'>,
): string | undefined => {
  const page = pagePaths(document).get(locale)
  return page === undefined ? undefined : new URL(encodeURI(page) + anchorOf(path), origin).href
}
