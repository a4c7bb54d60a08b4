import type {StoredTranslations} from '@preop/content'
import {sourceLocale} from '@preop/locales'
import {isInSafetySection} from '@preop/schema/rules'
import {
  canonicalText,
  countWords,
  deskRows,
  type Lexicon,
  type ProgressRow,
  parseTranslationWork,
  type WorkProblem,
  workId,
} from '@preop/translation'

/**
 * One row for each unit and locale: what the desk says of it.
 *
 * @returns the rows, and what of the work in progress could not be used
 */
export const progressRows = (
  {documents, works, glossaryWords}: StoredTranslations,
  locales: readonly string[],
  lexicon: Lexicon,
): {rows: readonly ProgressRow[]; problems: readonly WorkProblem[]} => {
  const workOf = new Map(works.map((work) => [work._id, work]))
  const policy = {sourceLocale, lexicon, glossaryWords, isSafetyCritical: isInSafetySection}
  const problems: WorkProblem[] = []
  const rows = documents.flatMap((document) =>
    locales.flatMap((locale) => {
      const parsed = parseTranslationWork(workOf.get(workId(document._id, locale)))
      problems.push(...parsed.problems)
      return deskRows(document, parsed.work, locale, policy).rows.map(
        ({status, isSafetyCritical, source}): ProgressRow => ({
          status,
          isSafetyCritical,
          words: countWords(canonicalText(source.canonical), sourceLocale),
          documentId: document._id,
          locale,
        }),
      )
    }),
  )
  return {rows, problems}
}
