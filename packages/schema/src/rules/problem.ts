import {localeOfPath, toUnitPath} from './path.ts'
import type {Finding, Level} from './rule.ts'

/** What a person or a build report is told: where, what was expected, what came, what to do. */
export type Problem = {
  level: Level
  documentId: string
  path: string
  locale?: string
  rule: string
  expected: string
  found: string
  message: string
}

/** A finding as it is reported, its place in the notation of translation units. */
export const findingToProblem = (documentId: string, finding: Finding): Problem => {
  const {level, rule, expected, found, message, at} = finding
  const locale = finding.locale ?? localeOfPath(at)
  const problem = {level, documentId, path: toUnitPath(at), rule, expected, found, message}
  return locale === undefined ? problem : {...problem, locale}
}
