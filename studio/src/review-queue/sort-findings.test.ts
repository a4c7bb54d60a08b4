import type {Finding} from './finding.ts'
import {finding} from './queue.fixtures.ts'
import type {QueueColumn} from './queue-view.ts'
import {sortFindings} from './sort-findings.ts'

const due = (day: string) => ({what: 'due', day}) as const

const findings: readonly Finding[] = [
  finding({id: 'c', documentTitle: 'Scan 10', severity: 'notice', date: due('2026-03-01')}),
  finding({id: 'a', documentTitle: 'Scan 9', severity: 'safety', locale: 'fr', kind: 'fallback'}),
  finding({id: 'b', documentTitle: 'Scan 9', severity: 'error', locale: 'de', field: 'alt'}),
]

const order = (sortBy: QueueColumn, descending = false) =>
  sortFindings(findings, {sortBy, descending})
    .map(({id}) => id)
    .join('')

describe('sortFindings', () => {
  it.each<[QueueColumn, string, string]>([
    ['severity', 'bac', 'cab'],
    ['kind', 'abc', 'bca'],
    ['document', 'bac', 'cba'],
    ['locale', 'bac', 'cab'],
    ['field', 'bac', 'acb'],
    ['date', 'cba', 'bac'],
  ])('by %s: %s, backwards %s', (column, up, down) => {
    expect([order(column), order(column, true)]).toEqual([up, down])
  })

  it('does not depend on the order it is given', () => {
    expect(sortFindings(findings.toReversed(), {sortBy: 'kind', descending: false})).toEqual(
      sortFindings(findings, {sortBy: 'kind', descending: false}),
    )
  })
})
