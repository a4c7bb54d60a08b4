import {sourceLocale} from '@preop/locales'
import {asRecord, faqPath, type PlainDocument, pagePaths, unitAnchor} from '@preop/schema/rules'
import {type DocumentUnit, documentUnits} from '@preop/translation'
import type {UnitAddress} from '../unit-row.ts'

/** Headings in a body have had ids of their own from the start. */
const isHeading = ({source}: DocumentUnit): boolean =>
  /^h\d$/.test(String(asRecord(source.value).style))

/** What the ids of a body begin with on the page. */
const startOf = (field: string): string | undefined => {
  const [list, key, text] = field.split('.')
  if (list === 'story') return 'story'
  if (list === 'sections' && text === 'body') return key
  return list === 'faqs' && key && text === 'answer' ? faqPath(key) : undefined
}

/** The id of one part of a body. */
const idOfPart = (document: PlainDocument, path: string): string | undefined => {
  const units = documentUnits(document, sourceLocale)
  const unit = units.find((one) => one.path === path)
  const start = unit && startOf(unit.field)
  if (!unit || !start) return undefined
  if (isHeading(unit)) return `${start}-${unit.source.key}`
  const index = units.filter(({field}) => field === unit.field).indexOf(unit)
  return unitAnchor(start, index)
}

/** Sections stand under their key, questions under theirs; all else is at the top of a page. */
const idOfField = (path: string): string => {
  const [list, key] = path.split('.')
  if (list === 'sections' && key) return key
  if (list === 'faqs') return key ? faqPath(key) : 'faqs'
  return list === 'references' ? 'references' : ''
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
  if (page === undefined) return undefined
  const url = new URL(encodeURI(page), origin)
  url.hash = idOfPart(document, path) ?? idOfField(path)
  return url.href
}
