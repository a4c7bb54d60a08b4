import {isRecord} from '@preop/schema/rules'
import {isL10nUnit, type L10nUnit} from '@preop/translation'

/** One locale's item of a localized field, as far as it can be read. */
export type Item = {
  readonly _key: string
  readonly language: string
  readonly value: unknown
  readonly l10n: {readonly units: readonly L10nUnit[]}
}

const unitsIn = (l10n: unknown): L10nUnit[] =>
  isRecord(l10n) && Array.isArray(l10n.units) ? l10n.units.filter(isL10nUnit) : []

/** The items of a localized field's value; what is not an item is left out. */
export const localizedItems = (value: unknown): Item[] =>
  (Array.isArray(value) ? value : []).filter(isRecord).flatMap((item) =>
    typeof item._key === 'string' && typeof item.language === 'string'
      ? [
          {
            _key: item._key,
            language: item.language,
            value: item.value,
            l10n: {units: unitsIn(item.l10n)},
          },
        ]
      : [],
  )
