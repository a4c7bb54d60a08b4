import {findingsToCsv} from './findings-to-csv.ts'
import {finding} from './queue.fixtures.ts'

const csv = (change: Parameters<typeof finding>[0]) =>
  findingsToCsv([finding(change)], ({documentId}) => `https://studio.example/${documentId}`)

describe('findingsToCsv', () => {
  it('writes a heading and a row for each finding, so that a spreadsheet knows UTF-8', () => {
    const [head, row, end] = csv({locale: 'fr', date: {what: 'due', day: '2026-05-01'}}).split(
      '\r\n',
    )
    expect(head).toBe(
      '\uFEFFSeverity,Kind,Finding,Document,Type,Id,Version,Locale,Field,Date,Date means,Link',
    )
    expect(row).toBe(
      'Warning,Other,Something is to be done.,Kyphoplasty,procedure,kyphoplasty,Published,fr,title,2026-05-01,due,https://studio.example/kyphoplasty',
    )
    expect(end).toBe('')
  })

  it('quotes what would end a cell', () => {
    expect(csv({message: 'A "quote",\nand a line'})).toContain('"A ""quote"",\nand a line"')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps %j from being a formula', (title) => {
    expect(csv({documentTitle: title})).toContain(`,'${title},`)
  })
})
