import type {KeyObject} from 'node:crypto'
import {type AuditReport, reportToCsv, reportToHtml} from '@preop/content/audit'
import {UsageError} from '../usage-error.ts'
import {checkChain} from './check-chain.ts'
import {checkReport} from './check-report.ts'
import {readFile} from './read-file.ts'
import {readKey} from './read-key.ts'
import {readVerifyArgs} from './read-verify-args.ts'

const isJson = (bytes: Uint8Array) => bytes[0] === '{'.charCodeAt(0)

/** A report in another form has to be, byte for byte, what Preop makes of the JSON report. */
const checkForm = (bytes: Uint8Array, report: AuditReport | undefined): readonly string[] => {
  if (!report) return []
  const forms = [reportToHtml(report), reportToCsv(report)]
  return forms.some((form) => Buffer.from(form).equals(bytes))
    ? []
    : ['The file is not what Preop makes of the JSON report.']
}

const checkPrevious = (
  report: AuditReport | undefined,
  path: string,
  key: KeyObject | undefined,
): readonly string[] => {
  const previous = checkReport(readFile(path, 'the previous audit'), key)
  const own = previous.problems.map((problem) => `Previous audit: ${problem}`)
  return report && previous.report ? [...own, ...checkChain(report, previous.report)] : own
}

/** What is said of a report that was checked. */
export type VerifiedAudit = {
  readonly file: string
  readonly valid: boolean
  readonly sha256: string | null
  /** The key that signed it; null when it is not signed, or does not hold. */
  readonly signedBy: string | null
  readonly previous: string | null
  readonly previousChecked: boolean
  readonly problems: readonly string[]
}

/**
 * Whether a report is as it was written, by whom, and after which other.
 *
 * @param args - the words after `preop audit verify`
 * @throws UsageError if more has to be given to tell: a signed report is never held by its digest alone
 */
export const checkAudit = (args: string[]): VerifiedAudit => {
  const {file, publicKey, previous, report: json} = readVerifyArgs(args)
  const bytes = readFile(file, 'a report')
  if (!json && !isJson(bytes))
    throw new UsageError(
      `${file} is no JSON report. HTML and CSV are checked against the JSON report that they were made from: --report FILE`,
    )
  const key = publicKey ? readKey(publicKey, 'public') : undefined
  const checked = checkReport(json ? readFile(json, 'a JSON report') : bytes, key)
  const {report} = checked
  const signature = report?.proof.signature
  if (signature && !key)
    throw new UsageError(
      `${json ?? file} says that it is signed, with the key ${signature.key}. Give the operator’s key to check it: --public-key FILE`,
    )
  const problems = [
    ...checked.problems,
    ...(json ? checkForm(bytes, report) : []),
    ...(previous ? checkPrevious(report, previous, key) : []),
  ]
  const isValid = problems.length === 0
  return {
    file,
    valid: isValid,
    sha256: report?.proof.digest.value ?? null,
    signedBy: isValid ? (signature?.key ?? null) : null,
    previous: report?.previous?.sha256 ?? null,
    previousChecked: previous !== undefined,
    problems,
  }
}
