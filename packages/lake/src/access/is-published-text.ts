import type {LakeDocument} from '../documents/lake-document.ts'
import {localizedItems} from '../documents/localized-items.ts'
import {stableJson} from '../documents/stable-json.ts'
import {signedTexts} from './signed-texts.ts'
import {workText} from './work-text.ts'

type Unit = Readonly<Record<string, unknown>>

/**
 * Whether a unit in a translation in progress repeats what is published in its locale, to the letter
 * and with who made it: whoever confirms such a text has not written it, and does not say so. Which
 * source it is right for is signed with the approval.
 *
 * @param page - the published document; null when there is none
 */
export const isPublishedText = (
  unit: Unit,
  page: LakeDocument | null,
  language: unknown,
): boolean => {
  const nameOf = (record: Unit, text: unknown) =>
    stableJson([text, record.origin, record.translatedBy, record.translatedAt])
  if (typeof unit.translatedBy !== 'string' || !page) return false
  const wanted = nameOf(unit, workText(unit))
  return localizedItems(page)
    .filter((item) => item.language === language)
    .flatMap(signedTexts)
    .some(({record, text}) => nameOf(record, text) === wanted)
}
