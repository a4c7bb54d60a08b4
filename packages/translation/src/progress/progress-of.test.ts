import fc from 'fast-check'
import {countWords} from './count-words.ts'
import type {ProgressRow} from './progress.types.ts'
import {progressOf} from './progress-of.ts'

const row = fc.record<ProgressRow>({
  status: fc.constantFrom(
    'missing',
    'inProgress',
    'awaitingReview',
    'approved',
    'staleWording',
    'staleSubstance',
  ),
  isSafetyCritical: fc.boolean(),
  words: fc.nat({max: 50}),
  documentId: fc.constantFrom('a', 'b', 'c'),
  locale: fc.constantFrom('fr', 'de'),
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('progressOf', () => {
  it('counts every unit and word once, however they are grouped', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const report = progressOf(rows)
        const words = sum(rows.map((one) => one.words))
        const groups = [
          [report.safetyCritical, report.other],
          report.byLocale.map(({all}) => all),
          report.byDocument.map(({all}) => all),
          report.byDocument.flatMap(({byLocale}) => byLocale.map(({all}) => all)),
          Object.values(report.all.byStatus),
        ]
        for (const group of groups) {
          expect(sum(group.map((one) => one.units))).toBe(rows.length)
          expect(sum(group.map((one) => one.words))).toBe(words)
        }
      }),
    )
  })

  it('says 100 percent exactly when everything is approved', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const {percent} = progressOf(rows).all
        expect(percent === 100).toBe(rows.every(({status}) => status === 'approved'))
        expect(percent).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('counts percent in words, rounded down', () => {
    const one = {isSafetyCritical: false, documentId: 'a', locale: 'fr'}
    const report = progressOf([
      {...one, status: 'approved', words: 2},
      {...one, status: 'staleSubstance', words: 1, isSafetyCritical: true},
    ])
    expect([report.all.percent, report.safetyCritical.percent, report.other.percent]).toEqual([
      66, 0, 100,
    ])
  })
})

it.each([
  ['Take 2.5 mg, twice a day.', 'en', 6],
  ["N'arrêtez pas l'aspirine", 'fr', 3],
  ['手術の前', 'ja', 3],
  ['—', 'en', 0],
])('%s has words of %s', (text, locale, words) => {
  expect(countWords(text, locale)).toBe(words)
})
