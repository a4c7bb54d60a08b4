export {type AuditRequest, auditContent} from './audit-content.ts'
export {
  type AuditContent,
  type AuditProof,
  type AuditReport,
  auditReportModel,
} from './audit-report.model.ts'
export {canonicalJson} from './canonical-json.ts'
export {hashedText} from './hashed-text.ts'
export {reportToCsv} from './report-to-csv.ts'
export {reportToHtml} from './report-to-html.ts'
export {reportToJson} from './report-to-json.ts'
