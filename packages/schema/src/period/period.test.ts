import type {PlainDocument} from '../rules/plain.ts'
import {placesFound} from '../rules/rule-tables.ts'
import {banner, donation, procedure} from '../rules/rules.fixtures.ts'
import {isDate} from './is-date.ts'
import {isInstant} from './is-instant.ts'
import {isTimeZone} from './is-time-zone.ts'

const [early, late] = ['2026-03-01T08:00:00Z', '2026-03-01T08:00:01.5Z']

describe('end-before-start', () => {
  it.each<[string, PlainDocument, object, ...string[]]>([
    ['in order', banner, {schedule: {start: early, end: late}}],
    ['no end', banner, {schedule: {start: early}}],
    ['no start', donation, {end: late}],
    ['no schedule', banner, {schedule: undefined}],
    ['a banner', banner, {schedule: {start: late, end: early}}, 'schedule.end'],
    ['at once', banner, {schedule: {start: early, end: early}}, 'schedule.end'],
    ['an appeal', donation, {start: late, end: early}, 'end'],
    [
      'a review',
      procedure,
      {lastReviewed: '2026-05-01', nextReviewDue: '2026-04-30'},
      'nextReviewDue',
    ],
  ])('%s', (_, document, change, ...places) => {
    expect(placesFound('end-before-start', document, {...change})).toEqual(places)
  })
})

describe('time-malformed', () => {
  it.each<[string, PlainDocument, object, ...string[]]>([
    ['an instant', donation, {start: early}],
    ['a time without a zone', donation, {start: '2026-03-01T08:00:00'}, 'start'],
    ['a day for an instant', banner, {schedule: {end: '2026-03-01'}}, 'schedule.end'],
    ['an instant for a day', procedure, {lastReviewed: early}, 'lastReviewed'],
  ])('%s', (_, document, change, ...places) => {
    expect(placesFound('time-malformed', document, {...change})).toEqual(places)
  })
})

it.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  [undefined, false],
])('isDate(%p) is %p', (value, expected) => {
  expect(isDate(value)).toBe(expected)
})

it.each([
  ['2026-02-28T23:59Z', true],
  ['2026-02-28T23:59:59.123Z', true],
  ['2026-02-30T00:00:00Z', false],
  ['2026-02-28T25:00:00Z', false],
  ['2026-02-28T08:00:00+01:00', false],
  ['tomorrow', false],
])('isInstant(%p) is %p', (value, expected) => {
  expect(isInstant(value)).toBe(expected)
})

it.each([
  ['America/Chicago', true],
  ['UTC', true],
  ['Central', false],
  ['America/Springfield', false],
  ['+02:00', false],
  [undefined, false],
])('isTimeZone(%p) is %p', (value, expected) => {
  expect(isTimeZone(value)).toBe(expected)
})
