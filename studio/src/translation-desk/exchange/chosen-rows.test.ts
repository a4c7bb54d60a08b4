import {row, rows} from '../rows.fixtures.ts'
import {chosenRows} from './chosen-rows.ts'
import type {ExportChoice} from './export-choice.ts'

const choice: ExportChoice = {
  locale: 'fr',
  version: '2.1',
  statuses: ['missing', 'stale'],
  onlyFiltered: false,
}
const pathsOf = (changed: Partial<ExportChoice>, filtered = rows) =>
  chosenRows(rows, filtered, {...choice, ...changed}).map(({path}) => path)

describe('chosenRows', () => {
  it.each<[string, Partial<ExportChoice>, string[]]>([
    ['what is missing or stale in the locale', {}, ['sections.risks.body.b1']],
    ['another locale', {locale: 'de'}, ['summary']],
    ['another status', {statuses: ['approved']}, ['title']],
    ['several', {statuses: ['approved', 'stale']}, ['title', 'sections.risks.body.b1']],
    ['nothing, when no status is chosen', {statuses: []}, []],
    [
      'what waits for a reviewer',
      {locale: 'de', statuses: ['awaitingReview']},
      ['sections.risks.body.b1'],
    ],
  ])('gives %s', (_name, changed, expected) => {
    expect(pathsOf(changed)).toEqual(expected)
  })

  it('leaves out documents that the filters do not show, whatever the locale of their rows', () => {
    expect(pathsOf({onlyFiltered: true}, [{...row, locale: 'de'}])).toHaveLength(1)
    expect(pathsOf({onlyFiltered: true}, [{...row, documentId: 'procedure-hip'}])).toEqual([])
  })
})
