import {instantToWallTime} from './instant-to-wall-time.ts'
import {isWallTime} from './is-wall-time.ts'
import {type WallTimeInstants, wallTimeToInstants} from './wall-time-to-instants.ts'

const once = (instant: string): WallTimeInstants => ({kind: 'once', instant})
const twice = (first: string, second: string): WallTimeInstants => ({kind: 'twice', first, second})
const never = (next: string): WallTimeInstants => ({kind: 'never', next})

describe('wallTimeToInstants', () => {
  it.each<[string, string, WallTimeInstants]>([
    ['America/New_York', '2026-03-08T01:59', once('2026-03-08T06:59:00Z')],
    ['America/New_York', '2026-03-08T02:00', never('2026-03-08T07:00:00Z')],
    ['America/New_York', '2026-03-08T02:59', never('2026-03-08T07:00:00Z')],
    ['America/New_York', '2026-03-08T03:00', once('2026-03-08T07:00:00Z')],
    ['America/New_York', '2026-11-01T00:59', once('2026-11-01T04:59:00Z')],
    ['America/New_York', '2026-11-01T01:00', twice('2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z')],
    ['America/New_York', '2026-11-01T01:59', twice('2026-11-01T05:59:00Z', '2026-11-01T06:59:00Z')],
    ['America/New_York', '2026-11-01T02:00', once('2026-11-01T07:00:00Z')],
    ['Europe/Berlin', '2026-03-29T01:59', once('2026-03-29T00:59:00Z')],
    ['Europe/Berlin', '2026-03-29T02:30', never('2026-03-29T01:00:00Z')],
    ['Europe/Berlin', '2026-03-29T03:00', once('2026-03-29T01:00:00Z')],
    ['Europe/Berlin', '2026-10-25T02:30', twice('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z')],
    ['Europe/Berlin', '2026-10-25T03:00', once('2026-10-25T02:00:00Z')],
    // Half an hour only.
    ['Australia/Lord_Howe', '2026-10-04T02:15', never('2026-10-03T15:30:00Z')],
    ['Australia/Lord_Howe', '2026-10-04T02:30', once('2026-10-03T15:30:00Z')],
    [
      'Australia/Lord_Howe',
      '2026-04-05T01:45',
      twice('2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'),
    ],
    ['Australia/Lord_Howe', '2026-04-05T01:29', once('2026-04-04T14:29:00Z')],
    ['America/St_Johns', '2026-03-08T02:30', never('2026-03-08T05:30:00Z')],
    ['America/St_Johns', '2026-11-01T01:30', twice('2026-11-01T04:00:00Z', '2026-11-01T05:00:00Z')],
    ['Asia/Kathmandu', '2026-03-08T02:30', once('2026-03-07T20:45:00Z')],
    // Fifteen minutes, once and for all.
    ['Asia/Kathmandu', '1986-01-01T00:10', never('1985-12-31T18:30:00Z')],
    // Back for Ramadan and forward after it.
    [
      'Africa/Casablanca',
      '2024-03-10T02:30',
      twice('2024-03-10T01:30:00Z', '2024-03-10T02:30:00Z'),
    ],
    ['Africa/Casablanca', '2024-04-14T02:30', never('2024-04-14T02:00:00Z')],
    // A whole day that Samoa left out.
    ['Pacific/Apia', '2011-12-29T23:59', once('2011-12-30T09:59:00Z')],
    ['Pacific/Apia', '2011-12-30T00:00', never('2011-12-30T10:00:00Z')],
    ['Pacific/Apia', '2011-12-30T12:00', never('2011-12-30T10:00:00Z')],
    ['Pacific/Apia', '2011-12-31T00:00', once('2011-12-30T10:00:00Z')],
    ['UTC', '2026-03-08T02:30:15', once('2026-03-08T02:30:15Z')],
  ])('%s %s', (timeZone, wallTime, expected) => {
    expect(wallTimeToInstants(wallTime, timeZone)).toEqual(expected)
  })

  it('refuses a zone that nobody knows', () => {
    expect(() => wallTimeToInstants('2026-03-08T02:30', 'Europe/Atlantis')).toThrow(RangeError)
  })
})

describe('instantToWallTime', () => {
  it.each([
    ['2026-03-08T06:59:59Z', 'America/New_York', '2026-03-08T01:59'],
    ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08T03:00'],
    ['2026-03-07T18:15:00Z', 'Asia/Kathmandu', '2026-03-08T00:00'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31T00:00'],
  ])('%s in %s is %s', (instant, timeZone, expected) => {
    expect(instantToWallTime(instant, timeZone)).toBe(expected)
  })
})

it.each([
  ['2026-03-08T02:30', true],
  ['2026-03-08T02:30:59', true],
  ['2026-02-29T02:30', false],
  ['2026-03-08T24:00', false],
  ['2026-03-08T02:30Z', false],
  ['2026-03-08', false],
  ['', false],
  [undefined, false],
])('isWallTime(%p) is %p', (value, expected) => {
  expect(isWallTime(value)).toBe(expected)
})
