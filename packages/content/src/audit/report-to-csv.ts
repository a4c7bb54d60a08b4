import type {AuditPage, AuditReport, AuditReportUnit} from './audit-report.model.ts'

/**
 * What spreadsheets may take for a formula when a cell begins with it, wide forms included.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

type Row = {
  readonly report: AuditReport
  readonly page: AuditPage
  readonly unit: AuditReportUnit
}

const provenanceOf = ({unit}: Row) => unit.translation?.provenance

const nameOf = ({report}: Row, id: string | null | undefined) =>
  report.people?.find((person) => person.id === id)?.name

type Cell = string | boolean | null | undefined

const columns: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['report_sha256', ({report}) => report.proof.digest.value],
  ['previous_sha256', ({report}) => report.previous?.sha256],
  ['taken_at', ({report}) => report.takenAt],
  ['locale', ({report}) => report.locale],
  ['document', ({page}) => page.document],
  ['type', ({page}) => page.type],
  ['address', ({page}) => page.address],
  ['path', ({unit}) => unit.path],
  ['safety_critical', ({unit}) => unit.safetyCritical],
  ['source_text', ({unit}) => unit.source.text],
  ['source_hash', ({unit}) => unit.source.hash],
  ['shown_text', ({unit}) => unit.shown.text],
  ['shown_language', ({unit}) => unit.shown.language],
  ['notice', ({unit}) => unit.shown.notice],
  ['translation', ({unit}) => unit.translation?.text],
  ['translation_hash', ({unit}) => unit.translation?.hash],
  ['freshness', ({unit}) => unit.freshness],
  ['origin', (row) => provenanceOf(row)?.origin],
  ['translator', (row) => provenanceOf(row)?.translatedBy],
  ['translator_name', (row) => nameOf(row, provenanceOf(row)?.translatedBy)],
  ['translated_at', (row) => provenanceOf(row)?.translatedAt],
  ['reviewer', (row) => provenanceOf(row)?.reviewedBy],
  ['reviewer_name', (row) => nameOf(row, provenanceOf(row)?.reviewedBy)],
  ['reviewed_at', (row) => provenanceOf(row)?.reviewedAt],
  ['reviewed', (row) => provenanceOf(row)?.reviewed],
  ['translated_from', (row) => provenanceOf(row)?.sourceText],
  ['translated_from_hash', (row) => provenanceOf(row)?.sourceHash],
  ['meaning_unchanged_by', (row) => provenanceOf(row)?.meaningUnchanged?.by],
  ['meaning_unchanged_at', (row) => provenanceOf(row)?.meaningUnchanged?.at],
  ['meaning_unchanged_hash', (row) => provenanceOf(row)?.meaningUnchanged?.sourceHash],
]

/** Says which cells of its row got an apostrophe in front. */
const guardColumn = 'apostrophe_added_to'

const toCells = (row: Row): readonly string[] => {
  const cells = columns.map(([name, cell]) => ({name, text: String(cell(row) ?? '')}))
  const isRisky = ({text}: {text: string}) => formula.test(text)
  const guarded = cells.filter(isRisky).map(({name}) => name)
  return [...cells.map((cell) => (isRisky(cell) ? `'${cell.text}` : cell.text)), guarded.join(' ')]
}

const toLine = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`

/**
 * A report as CSV (RFC 4180, UTF-8), one row a unit. Each row carries the digest of the JSON report.
 * A cell that a spreadsheet could take for a formula has an apostrophe in front; the last column
 * names the cells of the row that got one, so that the texts can be had back.
 */
export const reportToCsv = (report: AuditReport): string =>
  [
    toLine([...columns.map(([name]) => name), guardColumn]),
    ...report.pages.flatMap((page) =>
      page.units.map((unit) => toLine(toCells({report, page, unit}))),
    ),
  ].join('')
