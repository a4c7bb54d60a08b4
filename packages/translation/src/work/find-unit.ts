import {type DocumentUnit, documentUnits} from './document-units.ts'

export type FoundUnit = {
  readonly unit: DocumentUnit
  /** All units of the document; of the field's own, some may stand for this one. */
  readonly units: readonly DocumentUnit[]
}

const hasTwo = ({items}: DocumentUnit, locales: readonly string[]) =>
  locales.some((locale) => items.filter(({language}) => language === locale).length > 1)

/**
 * One unit of a document.
 *
 * @returns `ambiguous` when two units have this path, or its field two items of one of the locales
 */
export const findUnit = (
  document: unknown,
  path: string,
  sourceLocale: string,
  locale: string,
): FoundUnit | 'ambiguous' | undefined => {
  const units = documentUnits(document, sourceLocale)
  const [unit, ...others] = units.filter((one) => one.path === path)
  if (!unit) return undefined
  return others.length > 0 || hasTwo(unit, [sourceLocale, locale]) ? 'ambiguous' : {unit, units}
}
