import {placesFound, type Row} from '../rules/rule-tables.ts'
import {contextWith, procedure, section} from '../rules/rules.fixtures.ts'

describe('gaps of care', () => {
  it.each<[string, string, object, ...string[]]>([
    ['benefits-without-risks', 'both', {sections: [section('benefits'), section('risks')]}],
    ['benefits-without-risks', 'neither', {sections: []}],
    ['benefits-without-risks', 'benefits only', {sections: [section('benefits')]}, 'sections'],
    ['alternatives-missing', 'there', {}],
    ['alternatives-missing', 'not there', {sections: [section('risks')]}, 'sections'],
    ['when-to-call-missing', 'there', {}],
    ['when-to-call-missing', 'not there', {sections: undefined}, 'sections'],
    ['reviewer-missing', 'reviewed', {}],
    ['reviewer-missing', 'nobody', {medicalReviewer: undefined}, 'medicalReviewer'],
    ['reviewer-missing', 'at no time', {lastReviewed: undefined}, 'medicalReviewer'],
  ])('%s: %s', (rule, _, change, ...places) => {
    expect(placesFound(rule, procedure, {...change})).toEqual(places)
  })
})

describe('review-overdue', () => {
  it.each<Row>([
    ['later', {nextReviewDue: '2026-06-02'}],
    ['today', {nextReviewDue: '2026-06-01'}],
    ['no date', {nextReviewDue: undefined}],
    ['yesterday', {nextReviewDue: '2026-05-31'}, 'nextReviewDue'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('review-overdue', procedure, change)).toEqual(places)
  })

  it('finds nothing where the caller tells no day', () => {
    const timeless = {...contextWith(), today: undefined}
    const change = {nextReviewDue: '2000-01-01', lastReviewed: '1999-01-01'}
    expect(placesFound('review-overdue', procedure, change, timeless)).toEqual([])
  })
})

describe('reference-url-malformed', () => {
  it.each([
    ['https://example.org/a', true],
    ['http://example.org/a', true],
    ['example.org/a', false],
    ['javascript:alert(1)', false],
  ])('%p is accepted: %p', (url, isAccepted) => {
    const change = {references: [{_key: 'trial', title: 'A trial', url}]}
    const places = isAccepted ? [] : ['references.trial.url']
    expect(placesFound('reference-url-malformed', procedure, change)).toEqual(places)
  })
})
