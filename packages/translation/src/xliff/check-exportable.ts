import type {ExchangeDocument} from './exchange.types.ts'

/**
 * The documents that have something to translate.
 *
 * @throws Error when none has, or when they are of several locales, which no file can hold
 */
export const checkExportable = (documents: readonly ExchangeDocument[]) => {
  const files = documents.filter(({units}) => units.length > 0)
  const [first] = files
  if (!first)
    throw new Error(
      'Expected at least one unit to export, found none. Choose other documents or another status.',
    )
  const other = files.find(
    ({sourceLocale, targetLocale}) =>
      sourceLocale !== first.sourceLocale || targetLocale !== first.targetLocale,
  )
  if (other)
    throw new Error(
      `Expected documents of the locale "${first.targetLocale}", found "${other.targetLocale}" (${other.documentId}). Export each locale to a file of its own.`,
    )
  return {files, sourceLocale: first.sourceLocale, targetLocale: first.targetLocale}
}
