import {type DocumentUnit, documentUnits} from './document-units.ts'

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
): DocumentUnit | 'ambiguous' | undefined => {
  const [unit, ...others] = documentUnits(document, sourceLocale).filter((one) => one.path === path)
  if (!unit) return undefined
  return others.length > 0 || hasTwo(unit, [sourceLocale, locale]) ? 'ambiguous' : unit
}
