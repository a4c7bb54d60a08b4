import {isDeepStrictEqual} from 'node:util'
import {isDraftId, isPublicId, toPublishedId} from '../documents/document-ids.ts'
import {isWorkIn, workType} from '../documents/is-work-in.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {type LocalizedItem, localeOf, localizedItems} from '../documents/localized-items.ts'
import {stableJson} from '../documents/stable-json.ts'
import {isRecord} from '../is-record.ts'
import {type SignedText, signedTexts} from './signed-texts.ts'

type Locales = readonly string[]
type Fields = Readonly<Record<string, unknown>>

const only = 'may write translations in progress and approved texts of those locales only'

/** A document without its items of some locales and without what every write changes. */
const withoutItems = (document: LakeDocument, locales: Locales): unknown => {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.filter((item) => !locales.includes(localeOf(item) ?? '')).map(strip)
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, strip(field)]))
  }
  const {_rev, _updatedAt, ...content} = document
  return strip(content)
}

const itemsIn = (document: LakeDocument, locales: Locales) =>
  Map.groupBy(
    localizedItems(document).filter(({language}) => locales.includes(language)),
    ({path, language}) => `${path} ${language}`,
  )

const withoutKey = (value: unknown) => (isRecord(value) ? {...value, _key: undefined} : value)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Texts that no record speaks for, and that were not there before. */
const hasUnsigned = ({item}: LocalizedItem, before: Fields): boolean => {
  const keys = new Set(
    list(isRecord(item.l10n) ? item.l10n.units : [])
      .filter(isRecord)
      .map(({_key}) => _key),
  )
  if (typeof item.value === 'string') return keys.size === 0
  if (!Array.isArray(item.value)) return true
  return item.value.some(
    (element: unknown) =>
      !(isRecord(element) && keys.has(element._key)) &&
      !list(before.value).some((old) => isDeepStrictEqual(withoutKey(old), withoutKey(element))),
  )
}

const othersOf = ({value, l10n, ...fields}: Fields): Fields => fields

const itemFault = (
  [after, ...others]: readonly LocalizedItem[],
  before: LocalizedItem | undefined,
  sibling: LocalizedItem | undefined,
): string | undefined => {
  if (!after || others.length > 0) return `${only}, one text a locale`
  const {_key, ...fields} = othersOf(after.item)
  const old = before ? othersOf(before.item) : undefined
  const isSame = old
    ? isDeepStrictEqual({_key, ...fields}, old)
    : isDeepStrictEqual(fields, {_type: sibling?.item._type, language: after.language})
  const kinds = [after, before ?? sibling].map((one) => Array.isArray(one?.item.value))
  if (!isSame || kinds[0] !== kinds[1] || hasUnsigned(after, before?.item ?? {}))
    return `${only}, each text together with the record of who made it`
  const spoken = ({record, text}: SignedText) => stableJson([record, text])
  const earlier = new Set(before ? signedTexts(before).map(spoken) : [])
  const isNew = signedTexts(after).some((signed) => !earlier.has(spoken(signed)))
  return isNew ? undefined : `${only}, by approving them`
}

const documentFault = (
  before: LakeDocument,
  after: LakeDocument,
  locales: Locales,
): string | undefined => {
  const isVersion =
    isPublicId(toPublishedId(after._id)) && (isPublicId(after._id) || isDraftId(after._id))
  if (!isVersion || after._type === workType) return only
  if (!isDeepStrictEqual(withoutItems(before, locales), withoutItems(after, locales))) return only
  const [old, present] = [itemsIn(before, locales), itemsIn(after, locales)]
  const siblings = localizedItems(before)
  const changed = [...new Set([...old.keys(), ...present.keys()])].filter(
    (key) => !isDeepStrictEqual(old.get(key), present.get(key)),
  )
  // Nothing but a new revision: what guards an approval against a draft it has no place in.
  if (changed.length === 0 && !isDraftId(after._id)) return only
  for (const key of changed) {
    const items = present.get(key) ?? []
    const sibling = siblings.find(({path}) => path === items[0]?.path)
    const fault = itemFault(items, old.get(key)?.[0], sibling)
    if (fault) return fault
  }
  return undefined
}

/**
 * What a translator may not do of a change, in words. They write translations in progress, in locales
 * of their own, and in documents and drafts the items of those locales, each new text with its
 * record. Both sides are looked at, so that a document cannot change hands. Who signs what, is
 * another question: see `findFalseSignature` and `findFalseApproval`.
 *
 * @param before - null stands for no document
 */
export const findOverstep = (
  before: LakeDocument | null,
  after: LakeDocument | null,
  locales: Locales,
): string | undefined => {
  if ([before, after].every((side) => side === null || isWorkIn(side, locales))) return undefined
  return before && after ? documentFault(before, after, locales) : only
}
