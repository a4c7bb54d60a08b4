import {isTimeZone} from '@preop/schema/rules'
import {knownTimeZones} from './known-time-zones.ts'
import {moveToZone} from './move-to-zone.ts'

describe('knownTimeZones', () => {
  it('go by their present names, each once', () => {
    const zones = knownTimeZones()
    expect(zones).toEqual(
      expect.arrayContaining(['UTC', 'America/New_York', 'Asia/Kathmandu', 'Asia/Kolkata']),
    )
    expect(zones).not.toContain('Asia/Katmandu')
    expect(zones.every(isTimeZone)).toBe(true)
    expect(new Set(zones).size).toBe(zones.length)
  })
})

it.each([
  ['2026-06-01T12:00:00Z', 'America/New_York', 'Europe/Berlin', '2026-06-01T06:00:00Z'],
  // 02:30 in New York; in Berlin the clocks skip it, or show it twice.
  ['2026-03-29T06:30:00Z', 'America/New_York', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['2026-10-25T06:30:00Z', 'America/New_York', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
])('%s moves from %s to %s', (instant, from, to, expected) => {
  expect(moveToZone(instant, from, to)).toBe(expected)
})
