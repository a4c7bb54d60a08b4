import type {BodyElement} from '../localized.types.ts'
import {type LocalizedField, localizedFields} from '../localized-fields.ts'
import {stringUnitKey, type Unit} from '../units-of.ts'
import {unitsOfValue} from '../units-of-value.ts'

/** A unit of a document's source text, and where it stands. */
export type DocumentUnit = {
  /** Of a string field the field's path, `title`; of a body's element `sections.risks.body.b3`. */
  readonly path: string
  /** Path of its field: `sections.risks.body`. */
  readonly field: string
  /** The field's items, one a locale, as stored. */
  readonly items: LocalizedField['items']
  /** The objects the field stands in, the document first. */
  readonly within: LocalizedField['within']
  readonly source: Unit<string | BodyElement>
}

/**
 * What there is to translate in a document, in reading order: every string field and every element
 * of a body that has a text in the source's locale. Slugs are addresses, not texts.
 *
 * @param document - as stored, published or draft
 * @returns units whose paths differ from one another
 */
export const documentUnits = (document: unknown, sourceLocale: string): readonly DocumentUnit[] =>
  localizedFields(document).flatMap(({path, items, within}) => {
    const value = items.find(({language}) => language === sourceLocale)?.value
    return unitsOfValue(value).map((source) => ({
      path: source.key === stringUnitKey ? path : `${path}.${source.key}`,
      field: path,
      items,
      within,
      source,
    }))
  })
