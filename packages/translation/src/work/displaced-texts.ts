import type {BodyElement} from '../localized.types.ts'
import {type LocalizedField, localizedFields} from '../localized-fields.ts'
import type {Unit} from '../units-of.ts'
import {type DocumentUnit, documentUnits} from './document-units.ts'
import {isSameTranslation} from './is-same-translation.ts'
import {isSameValue} from './is-same-value.ts'
import {latestSigned, type SignedTranslation} from './latest-signed.ts'
import {type PublishedTranslation, publishedTranslations} from './published-translations.ts'

export type DisplacedOptions = {
  readonly sourceLocale: string
  /**
   * The state that `next` was made from by editing, if it is known. Somebody who took a text away,
   * or wrote one that nobody answers for, did so on purpose, and everybody can see it.
   */
  readonly base?: unknown
  /** Earlier revisions: what was approved for a source text that comes back. */
  readonly earlier?: readonly unknown[]
}

/** An approved text that would give way to an older one, or to none. */
export type DisplacedText = {
  readonly path: string
  readonly field: string
  readonly locale: string
  readonly source: Unit<string | BodyElement>
  /** The text that holds: `latestSigned` of all there are. */
  readonly approved: SignedTranslation
  /** What stands in its place. */
  readonly instead: PublishedTranslation | undefined
}

type Items = LocalizedField['items']

const ofLocale = (items: Items, locale: string): Items =>
  items.filter(({language}) => language === locale)

/** What readers of these units would get if a version's item of the locale were theirs. */
const translationsIn = (units: readonly DocumentUnit[], items: Items, locale: string) => {
  const borrowed = units.map((unit) => ({...unit, items: ofLocale(items, locale)}))
  const found = publishedTranslations(borrowed, locale)
  return (unit: DocumentUnit): PublishedTranslation | undefined => {
    const index = units.indexOf(unit)
    const own = borrowed[index]
    return own && found.get(own)
  }
}

const fieldsOf = (version: unknown): ReadonlyMap<string, Items> =>
  new Map(localizedFields(version).map(({path, items}) => [path, items]))

/** The fields and locales in which a version differs from what is published. */
const changedItems = (next: unknown, published: ReadonlyMap<string, Items>, source: string) =>
  localizedFields(next).flatMap(({path, items}) => {
    const before = published.get(path) ?? []
    const locales = new Set(before.map(({language}) => language))
    return [...locales]
      .filter((locale) => typeof locale === 'string')
      .filter((locale) => locale !== source && ofLocale(items, locale).length < 2)
      .filter((locale) => !isSameValue(ofLocale(before, locale), ofLocale(items, locale)))
      .map((locale) => ({path, items, locale}))
  })

/**
 * The approved texts of a published document that another state of it would put an older text in
 * the place of, or none. Nobody answers for that: a draft that was begun from an out-of-date copy
 * does it without being asked.
 *
 * Texts are found as the site finds them. A field that `next` does not have displaces nothing, nor
 * does one that holds two items of a locale, of which readers get neither.
 *
 * @param next - what is to be published
 * @param published - what is published
 */
export const displacedTexts = (
  next: unknown,
  published: unknown,
  {sourceLocale, base, earlier = []}: DisplacedOptions,
): readonly DisplacedText[] => {
  const present = fieldsOf(published)
  const changed = changedItems(next, present, sourceLocale)
  if (changed.length === 0) return []
  const byField = Map.groupBy(documentUnits(next, sourceLocale), ({field}) => field)
  const past = earlier.map(fieldsOf)
  const begun = base === undefined ? undefined : fieldsOf(base)
  return changed.flatMap(({path, items, locale}) => {
    const units = byField.get(path) ?? []
    const finderOf = (fields: ReadonlyMap<string, Items>) =>
      translationsIn(units, fields.get(path) ?? [], locale)
    const own = translationsIn(units, items, locale)
    const now = finderOf(present)
    const finders = [now, ...past.map(finderOf)]
    const before = begun && finderOf(begun)
    const hashes = new Set(units.map(({source}) => source.hash))
    return units.flatMap((source): DisplacedText[] => {
      const instead = own(source)
      if (isSameTranslation(instead, now(source))) return []
      const {hash} = source.source
      // What was made from the text of another unit belongs there: the site gives it to that one.
      const isOthers = (one: PublishedTranslation | undefined) =>
        one?.stored !== undefined &&
        one.stored.sourceHash !== hash &&
        hashes.has(one.stored.sourceHash)
      const candidates = finders.map((find) => find(source)).filter((one) => !isOthers(one))
      const approved = latestSigned(hash, [instead, ...candidates])
      if (!approved || isSameTranslation(approved, instead)) return []
      const isUnsigned = !latestSigned(hash, [instead])
      const isOnPurpose = isUnsigned && before && !isSameTranslation(before(source), instead)
      if (isOnPurpose) return []
      return [{path: source.path, field: path, locale, source: source.source, approved, instead}]
    })
  })
}
