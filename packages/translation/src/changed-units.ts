import {alignUnits} from './align-units.ts'
import {type Change, classifyChange} from './classify-change.ts'
import {type FreshnessPolicy, freshnessOf} from './freshness-of.ts'
import {isL10nUnit} from './is-l10n-unit.ts'
import type {BodyElement, L10nUnit} from './localized.types.ts'
import {type LocalizedField, localizedFields} from './localized-fields.ts'
import type {Unit} from './units-of.ts'
import {unitsOfValue} from './units-of-value.ts'

type AnyUnit = Unit<string | BodyElement>

/** A translation of a changed unit that readers see until the change is published. */
export type TranslationAtStake = {
  readonly locale: string
  /** `_key` of its provenance in `l10n.units`. */
  readonly storedKey: string
  /** Whether readers of the locale get the source text, once the change is published. */
  readonly isLost: boolean
}

/** A unit of the source whose text a publish changes, with the translations that hang on it. */
export type ChangedUnit = {
  /** Path of its field: `sections.risks.body`. */
  readonly field: string
  /** `value`, or the key of the body's element. */
  readonly key: string
  /** Canonical form of the public source text. */
  readonly before: string
  /** Canonical form of the source text to be published. */
  readonly after: string
  readonly afterHash: string
  readonly change: Change
  /** Then only an editor's mark keeps the translations. */
  readonly isSafetyCritical: boolean
  readonly translations: readonly TranslationAtStake[]
}

export type ChangedUnitsPolicy = Omit<FreshnessPolicy, 'safetyCritical'> & {
  /** @param within - the objects a field stands in, the document first */
  readonly isSafetyCritical: (within: LocalizedField['within']) => boolean
}

const valueIn = ({items}: LocalizedField, locale: string) =>
  items.find(({language}) => language === locale)?.value

const storedUnits = (item: LocalizedField['items'][number]): readonly L10nUnit[] => {
  const {l10n} = item
  const units = typeof l10n === 'object' && l10n !== null && 'units' in l10n ? l10n.units : []
  return Array.isArray(units) ? units.filter(isL10nUnit) : []
}

/** The source unit that each stored provenance belongs to. */
const unitsByStored = (units: readonly AnyUnit[], stored: readonly L10nUnit[]) =>
  new Map([...alignUnits(units, stored)].map(([unit, provenance]) => [provenance, unit]))

type Pair = {readonly before: AnyUnit; readonly after: AnyUnit; readonly stake: TranslationAtStake}

const atStake = (
  sources: readonly [readonly AnyUnit[], readonly AnyUnit[]],
  item: LocalizedField['items'][number],
  policy: FreshnessPolicy,
): readonly Pair[] => {
  const stored = storedUnits(item)
  const [then, now] = [unitsByStored(sources[0], stored), unitsByStored(sources[1], stored)]
  return stored.flatMap((provenance) => {
    const [before, after] = [then.get(provenance), now.get(provenance)]
    if (!before || !after || before.hash === after.hash) return []
    // What readers do not see any more is not at stake: to mark it would bring stale text back.
    if (freshnessOf(before, provenance, policy) === 'substance') return []
    const freshness = freshnessOf(after, provenance, policy)
    if (freshness === 'current') return []
    const locale = String(item.language)
    const stake = {locale, storedKey: provenance._key, isLost: freshness === 'substance'}
    return [{before, after, stake}]
  })
}

const changedIn = (
  published: LocalizedField,
  next: LocalizedField,
  policy: ChangedUnitsPolicy,
): readonly ChangedUnit[] => {
  const {sourceLocale} = policy
  const isSafetyCritical = policy.isSafetyCritical(next.within)
  const sources = [
    unitsOfValue(valueIn(published, sourceLocale)),
    unitsOfValue(valueIn(next, sourceLocale)),
  ] as const
  const pairs = next.items
    .filter(({language}) => language !== sourceLocale)
    .flatMap((item) => atStake(sources, item, {...policy, safetyCritical: isSafetyCritical}))
  return sources[1].flatMap((after) =>
    sources[0].flatMap((before) => {
      const mine = pairs.filter((pair) => pair.after === after && pair.before === before)
      if (mine.length === 0) return []
      const change = classifyChange(before.canonical, after.canonical, {
        ...policy,
        locale: sourceLocale,
      })
      return [
        {
          field: next.path,
          key: after.key,
          before: before.canonical,
          after: after.canonical,
          afterHash: after.hash,
          change,
          isSafetyCritical,
          translations: mine.map(({stake}) => stake),
        },
      ]
    }),
  )
}

/**
 * The units whose source text a publish changes and whose translations readers see today. Units
 * that are new, gone, or whose translation was withheld before are not among them: publishing
 * takes nothing from a reader there.
 *
 * @param published - the document as it is public; without it nothing is at stake
 * @param next - as it will be public
 */
export const changedUnits = (
  published: unknown,
  next: unknown,
  policy: ChangedUnitsPolicy,
): readonly ChangedUnit[] => {
  const before = new Map(localizedFields(published).map((field) => [field.path, field]))
  return localizedFields(next).flatMap((field) => {
    const counterpart = before.get(field.path)
    return counterpart ? changedIn(counterpart, field, policy) : []
  })
}
