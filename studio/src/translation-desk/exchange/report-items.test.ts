import type {ImportReport, RefusedUnit} from '@preop/translation/exchange'
import {row} from '../rows.fixtures.ts'
import {reportItems} from './report-items.ts'
import {reportSentence} from './report-sentence.ts'

const {documentId} = row
const refused: RefusedUnit = {
  documentId,
  locale: 'fr',
  path: 'title',
  line: 7,
  reason: {kind: 'sourceMoved'},
  message: 'The source has changed.',
  sourceThen: 'Knee',
  sourceNow: 'Knee replacement',
  target: 'Genou',
}
const report: ImportReport = {
  applied: [],
  already: [{documentId, locale: 'fr', path: 'gone'}],
  untranslated: [],
  refused: [refused],
}

describe('reportItems', () => {
  it('names page and place in words, and lays three texts side by side where the source moved', () => {
    const [group] = reportItems(report, [row]).refused
    expect(group?.message).toBe('The source has changed.')
    expect(group?.items).toMatchObject([{page: 'Knee replacement', place: 'Title', line: 7}])
    expect(group?.items[0]?.texts.map(({title, text}) => [title, text])).toEqual([
      ['Source then', 'Knee'],
      ['Source now', 'Knee replacement'],
      ['Translation in the file', 'Genou'],
    ])
  })

  it('names a unit that the desk does not have by its ids', () => {
    expect(reportItems(report, []).already).toMatchObject([{page: documentId, place: 'gone'}])
  })

  it('says a reason once for all units that it is true of, and compares nothing of another locale', () => {
    const other: RefusedUnit = {
      ...refused,
      reason: {kind: 'otherLocale', expected: 'fr', found: 'de'},
      message: 'Expected French.',
    }
    const {refused: groups} = reportItems({...report, refused: [other, other]}, [row])
    expect(groups).toHaveLength(1)
    expect(groups[0]?.items.map(({texts}) => texts)).toEqual([[], []])
    expect(new Set(groups[0]?.items.map(({key}) => key)).size).toBe(2)
  })
})

describe('reportSentence', () => {
  it.each([
    [false, '0 to be stored, 1 already so, 0 without a translation, 1 refused.'],
    [true, '0 stored, 1 already so, 0 without a translation, 1 refused.'],
  ])('counts every unit; stored: %s', (isStored, expected) => {
    expect(reportSentence(report, isStored)).toBe(expected)
  })
})
