import {
  findProblems,
  localeOfPath,
  type PlainDocument,
  toUnitPath,
  type ValidationContext,
} from '@preop/schema/rules'
import {dateOf} from './date-of.ts'
import {describeDocument} from './describe-document.ts'
import type {VersionFinding} from './finding.ts'
import {placeOf} from './place-of.ts'
import {toStudioPath} from './to-studio-path.ts'

/**
 * What the shared rules find in one version of a document.
 *
 * @param document - its `_id` is the published one
 */
export const ruleFindings = (
  document: PlainDocument,
  context: ValidationContext,
): VersionFinding[] => {
  const description = describeDocument(document)
  return findProblems(document, context).map((finding) => {
    const {rule, level, at, message} = finding
    const locale = finding.locale ?? localeOfPath(at)
    const path = toStudioPath(at)
    return {
      ...description,
      ...placeOf(rule, level),
      id: [document._id, rule, path, locale, message].join(' '),
      locale,
      field: toUnitPath(at),
      path,
      message,
      date: dateOf(document, finding),
    }
  })
}
