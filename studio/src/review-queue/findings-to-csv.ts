import type {Finding} from './finding.ts'
import {titleOfKind} from './finding-kinds.ts'
import {titleOfSeverity} from './finding-severities.ts'
import {titleOfStage} from './finding-stages.ts'

/** A spreadsheet runs what begins like a formula, and titles come from people. */
const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (text: string) => {
  const safe = inert(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const header = [
  'Severity',
  'Kind',
  'Finding',
  'Document',
  'Type',
  'Id',
  'Version',
  'Locale',
  'Field',
  'Date',
  'Date means',
  'Link',
]

/**
 * Findings as a table for a spreadsheet (RFC 4180), with the mark by which it knows UTF-8.
 *
 * @param linkTo - the address at which the Studio opens a finding
 */
export const findingsToCsv = (
  findings: readonly Finding[],
  linkTo: (finding: Finding) => string,
): string => {
  const rows = findings.map((finding) => [
    titleOfSeverity(finding.severity),
    titleOfKind(finding.kind),
    finding.message,
    finding.documentTitle,
    finding.documentType,
    finding.documentId,
    titleOfStage(finding.stage),
    finding.locale ?? '',
    finding.field,
    finding.date?.day ?? '',
    finding.date?.what ?? '',
    linkTo(finding),
  ])
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
