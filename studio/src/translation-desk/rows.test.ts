import {countRows} from './count-rows.ts'
import {defaultDeskView} from './desk-view.ts'
import {filterRows} from './filter-rows.ts'
import {progressOfRows} from './progress-of-rows.ts'
import {row, rows} from './rows.fixtures.ts'
import {sortRows} from './sort-rows.ts'
import {stageOf} from './stage-of.ts'

const shown = (change: object) =>
  filterRows(rows, {...defaultDeskView, ...change}, 'u-bo').map(({locale, path}) => [locale, path])

const risk = 'sections.risks.body.b1'

describe('filterRows', () => {
  it.each([
    [
      {locale: 'de'},
      [
        ['de', 'summary'],
        ['de', risk],
      ],
    ],
    [{stage: 'missing'}, [['de', 'summary']]],
    [
      {safetyOnly: true},
      [
        ['fr', risk],
        ['de', risk],
      ],
    ],
    [{mine: true}, [['de', risk]]],
    [{staleSince: '2026-05-03'}, [['fr', risk]]],
    [{staleSince: '2026-05-02'}, []],
    [{text: '42 HEURES appelez'}, [['fr', risk]]],
    [{document: 'procedure-hip'}, []],
    [{specialty: 'specialty-joints', locale: 'fr', safetyOnly: true}, [['fr', risk]]],
  ])('%j shows %j', (change, expected) => {
    expect(shown(change)).toEqual(expected)
  })

  it('gives the same list where nothing narrows it', () => {
    expect(filterRows(rows, defaultDeskView, '')).toBe(rows)
  })
})

it('counts what each choice would show, its own filter left aside', () => {
  const counts = countRows(rows, {...defaultDeskView, locale: 'fr'}, 'u-bo')
  expect(Object.fromEntries(counts.locale)).toEqual({fr: 2, de: 2})
  expect(Object.fromEntries(counts.stage)).toEqual({approved: 1, staleSubstance: 1})
  expect([counts.safety, counts.mine]).toEqual([1, 0])
})

it('puts risk first and what is done last', () => {
  expect(sortRows(rows).map(({stage}) => stage)).toEqual([
    'staleSubstance',
    'toReview',
    'missing',
    'approved',
  ])
})

it('keeps the order of reading among equals', () => {
  const mixed = [3, 1, 2].map((order) => ({...row, order}))
  expect(sortRows(mixed).map(({order}) => order)).toEqual([1, 2, 3])
})

it.each([
  ['missing', undefined, 'missing'],
  ['inProgress', 'draft', 'inProgress'],
  ['inProgress', 'rejected', 'rejected'],
  ['awaitingReview', 'translated', 'toReview'],
  ['awaitingReview', 'machine', 'machine'],
  ['awaitingReview', undefined, 'unreviewed'],
  ['staleSubstance', 'approved', 'staleSubstance'],
] as const)('%s with work %s is %s', (status, work, stage) => {
  expect(stageOf(status, work)).toBe(stage)
})

it('tells progress by locale and page, what could harm first', () => {
  const {locales, documents} = progressOfRows(rows)
  expect(locales.map(({id, atRisk, open}) => [id, atRisk, open])).toEqual([
    ['de', 1, 2],
    ['fr', 1, 1],
  ])
  expect(documents).toMatchObject([
    {title: 'Knee replacement', atRisk: 2, stale: 1, missing: 1, toReview: 1},
  ])
})
