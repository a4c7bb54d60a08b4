import {barOf} from './bar-of.ts'
import {moveMoment, type Step} from './move-moment.ts'
import {timeWindow, type Zoom} from './time-window.ts'

const iso = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')

describe('timeWindow', () => {
  it.each<[Zoom, string, string, string, string]>([
    ['week', '2026-11-23T12:00:00Z', 'UTC', '2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z'],
    // Still Sunday in New York.
    [
      'week',
      '2026-11-23T04:00:00Z',
      'America/New_York',
      '2026-11-16T05:00:00Z',
      '2026-11-23T05:00:00Z',
    ],
    // Summer time begins and ends within them.
    [
      'month',
      '2026-03-15T12:00:00Z',
      'Europe/Berlin',
      '2026-02-28T23:00:00Z',
      '2026-03-31T22:00:00Z',
    ],
    [
      'quarter',
      '2026-12-31T12:00:00Z',
      'America/New_York',
      '2026-10-01T04:00:00Z',
      '2027-01-01T05:00:00Z',
    ],
    // Clocks go forward at midnight in Beirut: the day begins at one.
    ['week', '2026-03-30T12:00:00Z', 'Asia/Beirut', '2026-03-29T21:00:00Z', '2026-04-05T21:00:00Z'],
  ])('%s of %s in %s', (zoom, at, zone, start, end) => {
    const window = timeWindow(zoom, at, zone)
    expect([iso(window.start), iso(window.end)]).toEqual([start, end])
  })

  it('has a line for each day of a week, the longest and the shortest too', () => {
    const {ticks} = timeWindow('week', '2026-03-25T12:00:00Z', 'Europe/Berlin')
    expect(ticks.map(({label}) => label)).toEqual([
      'Mon 23',
      'Tue 24',
      'Wed 25',
      'Thu 26',
      'Fri 27',
      'Sat 28',
      'Sun 29',
    ])
    expect(ticks.at(-1)?.time).toBe(Date.parse('2026-03-28T23:00:00Z'))
  })

  it('names few days of a month and the months of a quarter', () => {
    const labels = (zoom: Zoom) =>
      timeWindow(zoom, '2026-11-23T12:00:00Z', 'UTC').ticks.flatMap(({label}) => label ?? [])
    expect(labels('month')).toEqual(['1 Nov', '8', '15', '22'])
    expect(labels('quarter')).toEqual(['Oct', 'Nov', 'Dec'])
  })
})

describe('moveMoment', () => {
  it.each<[string, Step, string, string]>([
    ['2026-03-28T12:00:00Z', {days: 1}, 'Europe/Berlin', '2026-03-29T11:00:00Z'],
    ['2026-03-28T12:00:00Z', {minutes: 1440}, 'Europe/Berlin', '2026-03-29T12:00:00Z'],
    // 02:30 is missing the day after, and comes twice in autumn.
    ['2026-03-28T01:30:00Z', {days: 1}, 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-10-24T00:30:00Z', {days: 1}, 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-01-31T10:00:00Z', {months: 1}, 'UTC', '2026-02-28T10:00:00Z'],
    ['2026-03-31T10:00:00Z', {months: -1}, 'UTC', '2026-02-28T10:00:00Z'],
    ['2026-12-15T10:00:00Z', {months: 3}, 'UTC', '2027-03-15T10:00:00Z'],
  ])('%s, %j in %s', (instant, step, zone, expected) => {
    expect(moveMoment(instant, step, zone)).toBe(expected)
  })
})

describe('barOf', () => {
  const window = {
    start: Date.parse('2026-11-01T00:00:00Z'),
    end: Date.parse('2026-11-11T00:00:00Z'),
  }
  it.each([
    ['always', undefined, {from: 0, until: 1, openStart: true, openEnd: true}],
    [
      'within',
      {start: '2026-11-02T00:00:00Z', end: '2026-11-06T00:00:00Z'},
      {from: 0.1, until: 0.5, openStart: false, openEnd: false},
    ],
    [
      'from then on',
      {start: '2026-11-06T00:00:00Z'},
      {from: 0.5, until: 1, openStart: false, openEnd: true},
    ],
    ['over', {end: '2026-11-01T00:00:00Z'}, undefined],
    ['later', {start: '2026-11-11T00:00:00Z'}, undefined],
    ['never', {start: '2026-11-06T00:00:00Z', end: '2026-11-02T00:00:00Z'}, undefined],
  ])('%s', (_title, schedule, expected) => {
    expect(barOf(schedule, window)).toEqual(expected)
  })
})
