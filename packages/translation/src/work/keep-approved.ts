import {isRecord} from '../is-record.ts'
import {localizedFields} from '../localized-fields.ts'
import {type DisplacedOptions, type DisplacedText, displacedTexts} from './displaced-texts.ts'
import {translatedItem} from './translated-item.ts'

type Fields = Readonly<Record<string, unknown>>

export type KeptApproved<T> = {
  readonly document: T
  /** The texts that were kept; each one's `instead` is what the document held. */
  readonly kept: readonly DisplacedText[]
}

type Change = {
  readonly items: ReadonlySet<unknown>
  readonly replaced: Fields | undefined
  readonly by: Fields
}

/** A value with one item of a list replaced, or one more behind the others, wherever it stands. */
const changeItems = (value: unknown, change: Change): unknown => {
  if (Array.isArray(value)) {
    if (!value.some((item) => change.items.has(item)))
      return value.map((item: unknown) => changeItems(item, change))
    return change.replaced
      ? value.map((item: unknown) => (item === change.replaced ? change.by : item))
      : [...value, change.by]
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, changeItems(field, change)]),
  )
}

const putBack = (
  document: Fields,
  {field, locale, source, approved}: DisplacedText,
  sourceLocale: string,
): Fields => {
  const items = localizedFields(document).find(({path}) => path === field)?.items ?? []
  const {value} = approved
  const text = {
    field,
    locale,
    sourceLocale,
    value: typeof value === 'string' ? value : {...value, _key: source.key},
    entry: {...approved.stored, _key: source.key},
  }
  const translated = translatedItem(items, text, true)
  if (!translated) return document
  const {item, made, ...content} = translated
  const by = item ? {...item, ...content} : made
  const placed = changeItems(document, {items: new Set(items), replaced: item, by})
  return isRecord(placed) ? placed : document
}

/**
 * A document to be published, with the approved texts that it would have displaced: see
 * `displacedTexts`. All else stays as it is; where there are none, it is the same object.
 *
 * @param next - what is to be published
 * @param published - what is published
 */
export const keepApproved = <T extends Fields>(
  next: T,
  published: unknown,
  options: DisplacedOptions,
): KeptApproved<T & Fields> => {
  const kept = displacedTexts(next, published, options)
  if (kept.length === 0) return {document: next, kept}
  const placed = kept.reduce<Fields>(
    (document, text) => putBack(document, text, options.sourceLocale),
    next,
  )
  return {document: {...next, ...placed}, kept}
}
