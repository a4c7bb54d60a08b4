import type {KeyObject} from 'node:crypto'
import type {AuditReport} from '@preop/content/audit'
import {checkReport} from './check-report.ts'
import {readFile} from './read-file.ts'

/**
 * An audit that another one is to hang on.
 *
 * @param key - checks its signature, if it has one
 * @throws Error if it is not as it was written: a chain holds no better than its links
 */
export const readPrevious = (path: string, key: KeyObject | undefined): AuditReport => {
  const bytes = readFile(path, 'the previous audit, a JSON report,')
  const unsigned = checkReport(bytes, undefined)
  const isSigned = unsigned.report?.proof.signature != null
  const {report, problems} = isSigned ? checkReport(bytes, key) : unsigned
  if (report && problems.length === 0) return report
  throw new Error(
    `The previous audit ${path} is not as it was written, so nothing can be chained to it. Name the JSON file that was kept.\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
  )
}
