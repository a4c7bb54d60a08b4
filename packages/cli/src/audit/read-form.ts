import {type AuditReport, reportToCsv, reportToHtml, reportToJson} from '@preop/content/audit'
import {UsageError} from '../usage-error.ts'
import {auditUsage} from './audit-usage.ts'

const forms = {json: reportToJson, html: reportToHtml, csv: reportToCsv} as const

export type Form = keyof typeof forms

/**
 * Which form of a report is asked for.
 *
 * @param asked - the flags given
 * @returns what writes a report in that form
 * @throws UsageError unless exactly one of those allowed is asked for
 */
export const readForm = (
  asked: {readonly [form in Form]?: boolean},
  allowed: readonly Form[],
): ((report: AuditReport) => string) => {
  const [form, ...others] = allowed.filter((name) => asked[name])
  if (!form || others.length > 0)
    throw new UsageError(
      `Ask for one of ${allowed.map((name) => `--${name}`).join(', ')}.\n${auditUsage}`,
    )
  return forms[form]
}
