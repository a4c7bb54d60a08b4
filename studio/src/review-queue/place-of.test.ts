import {placeOf} from './place-of.ts'

describe('placeOf', () => {
  it.each([
    ['review-overdue', 'warning', {kind: 'reviewOverdue', severity: 'warning'}],
    ['review-due-soon', 'warning', {kind: 'reviewSoon', severity: 'notice'}],
    ['when-to-call-missing', 'warning', {kind: 'safetySection', severity: 'safety'}],
    ['reference-missing', 'error', {kind: 'brokenLink', severity: 'error'}],
    ['a-rule-of-tomorrow', 'error', {kind: 'other', severity: 'error'}],
  ] as const)('%s, %s', (rule, level, place) => {
    expect(placeOf(rule, level)).toEqual(place)
  })
})
