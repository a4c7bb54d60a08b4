import fc from 'fast-check'
import {reportFixture} from './audit.fixtures.ts'
import type {AuditReport} from './audit-report.model.ts'
import {auditReportModel} from './audit-report.model.ts'
import {reportToCsv} from './report-to-csv.ts'
import {reportToHtml} from './report-to-html.ts'

/** A reader of RFC 4180 that takes nothing else. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = []
  const field = /"((?:[^"]|"")*)"(,|\r\n)/y
  let row: string[] = []
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const [, cell = '', end] = field.exec(text) ?? []
    if (end === undefined) throw new Error(`No field of RFC 4180 at ${at}.`)
    row.push(cell.replaceAll('""', '"'))
    if (end !== '\r\n') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** Rows as the last column says they were before apostrophes were put in front. */
const recovered = (text: string): Record<string, string>[] => {
  const [names = [], ...rows] = parseCsv(text)
  return rows.map((cells) => {
    const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    const guarded = row.apostrophe_added_to?.split(' ') ?? []
    return Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        guarded.includes(name) ? cell.slice(1) : cell,
      ]),
    )
  })
}

const withSource = (text: string): AuditReport => {
  const [page] = reportFixture.pages
  const [unit] = page?.units ?? []
  if (!page || !unit) throw new Error('the fixture has a unit')
  return {...reportFixture, pages: [{...page, units: [{...unit, source: {...unit.source, text}}]}]}
}

describe('the fixture', () => {
  it('is a report', () => {
    expect(auditReportModel.parse(reportFixture)).toEqual(reportFixture)
  })
})

describe('reportToCsv', () => {
  const rows = recovered(reportToCsv(reportFixture))

  it('has a row for each unit, each with the digest of the report', () => {
    expect(rows.map(({path}) => path)).toEqual(['title', 'sections.risks.body.b1', 'summary'])
    expect(new Set(rows.map((row) => row.report_sha256))).toEqual(new Set(['a'.repeat(64)]))
    expect(rows[0]).toMatchObject({
      source_text: 'Knee',
      shown_text: 'Genou',
      notice: 'none',
      translator: 'u-translator',
      translator_name: '',
      reviewer: 'u-reviewer',
      reviewer_name: 'The reviewer',
      reviewed: 'true',
    })
  })

  it('defuses what a spreadsheet could run, and says which cells', () => {
    const cells = parseCsv(reportToCsv(reportFixture)).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(rows[1]).toMatchObject({
      source_text: '=1+1 "quoted", <b>bold</b>\nand a second line',
      translation: '-24 heures, c’est vrai',
      translated_from: '@before',
      apostrophe_added_to: 'source_text shown_text translation translated_from',
    })
  })

  it('keeps every text', () => {
    const starts = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'", '"', '＝')
    fc.assert(
      fc.property(starts, fc.string({unit: 'binary'}), (start, rest) => {
        const [row] = recovered(reportToCsv(withSource(start + rest)))
        expect(row?.source_text).toBe(start + rest)
      }),
    )
  })
})

describe('reportToHtml', () => {
  const written = reportToHtml(reportFixture)

  it('has a table for each page and a language on each text', () => {
    expect(written.match(/<table>/g)).toHaveLength(2)
    expect(written).toContain('<p lang="fr" dir="ltr">Genou</p>')
    expect(written).toContain('reviewed by The reviewer (u-reviewer), 2026-11-02')
    expect(written).toContain('https://patients.example/fr/procedures/genou')
  })

  it('escapes texts, and has no script', () => {
    expect(written).toContain('=1+1 &quot;quoted&quot;, &lt;b&gt;bold&lt;/b&gt;')
    expect(reportToHtml(withSource('</td><script>alert(1)</script>'))).not.toMatch(/<script/i)
  })

  it('calls a report signed only when it is', () => {
    expect(written).toContain('the report is not signed')
    const {digest} = reportFixture.proof
    const signature = {algorithm: 'Ed25519', key: 'b'.repeat(64), value: 'x'} as const
    const signed = reportToHtml({...reportFixture, proof: {digest, signature}})
    expect(signed).toContain(`signed with the Ed25519 key ${'b'.repeat(64)}`)
    expect(signed).not.toContain('not signed')
  })
})
