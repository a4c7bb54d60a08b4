import type {AuditReport} from '@preop/content/audit'

/**
 * What is wrong with a report as the next one after another.
 *
 * @param previous - checked by itself already
 */
export const checkChain = (report: AuditReport, previous: AuditReport): readonly string[] => {
  const named = report.previous?.sha256
  const found = previous.proof.digest.value
  return [
    ...(named === found
      ? []
      : [
          `The report names ${named ? `the previous audit ${named}` : 'no previous audit'}; the file given has the SHA-256 ${found}.`,
        ]),
    ...(report.locale === previous.locale && report.document === previous.document
      ? []
      : [
          `The report is of locale "${report.locale}" (${report.document ?? 'all documents'}), the previous audit of "${previous.locale}" (${previous.document ?? 'all documents'}).`,
        ]),
    ...(previous.takenAt < report.takenAt
      ? []
      : [`The previous audit was taken at ${previous.takenAt}, not before ${report.takenAt}.`]),
  ]
}
