import {localizedFields} from '../localized-fields.ts'
import type {StoredDocument} from './content-mutation.types.ts'
import {fieldPath} from './field-path.ts'
import type {VersionPatch} from './guard-versions.ts'
import {type ApprovedText, translatedItem} from './translated-item.ts'

/**
 * The patch that puts an approved text into one version of a document: into the locale's item, which
 * is made if there is none, and nowhere else.
 *
 * @returns undefined when the version does not have the field, or no place for the text in it
 */
export const patchTranslation = (
  version: StoredDocument,
  text: ApprovedText,
): VersionPatch | undefined => {
  const {field, locale} = text
  const items = localizedFields(version).find(({path}) => path === field)?.items
  const path = fieldPath(version, field)
  if (!items || path === undefined) return undefined
  const keepStrays = version._id.startsWith('drafts.')
  const translated = translatedItem(items, text, keepStrays)
  if (!translated) return undefined
  const {item, value, l10n, made} = translated
  if (!item) return {insert: {after: `${path}[-1]`, items: [made]}}
  const at = `${path}[language==${JSON.stringify(locale)}]`
  return {set: {[`${at}.value`]: value, [`${at}.l10n`]: l10n}}
}
