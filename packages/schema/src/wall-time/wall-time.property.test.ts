import fc from 'fast-check'
import {Temporal} from 'temporal-polyfill'
import {selectBanners} from '../banner/select-banners.ts'
import {instantToWallTime} from './instant-to-wall-time.ts'
import {wallTimeToInstants} from './wall-time-to-instants.ts'

/** Of a time that happens twice. */
type Choice = 'first' | 'second'

type Entry = {wallTime: string; choice: Choice}

/** Zones that still change their clocks, by an hour or by half of one, and one that left out a day. */
const changing = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
]

const someZone = fc.oneof(
  fc.constantFrom(...changing),
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
)

/** What the input of the Studio stores: the chosen one of two, the next one for none. */
const instantOf = ({wallTime, choice}: Entry, timeZone: string): string => {
  const found = wallTimeToInstants(wallTime, timeZone)
  switch (found.kind) {
    case 'once':
      return found.instant
    case 'twice':
      return found[choice]
    case 'never':
      return found.next
    default: {
      const unknown: never = found
      throw new Error(`Unknown kind ${JSON.stringify(unknown)}.`)
    }
  }
}

/** The same question to the oracle, which shares no line of code with ours. */
const oracleInstantOf = ({wallTime, choice}: Entry, timeZone: string): Temporal.Instant => {
  const plain = Temporal.PlainDateTime.from(wallTime)
  const disambiguation = choice === 'first' ? 'earlier' : 'later'
  const found = plain.toZonedDateTime(timeZone, {disambiguation})
  if (found.toPlainDateTime().equals(plain)) return found.toInstant()
  const beyond = plain.toZonedDateTime(timeZone, {disambiguation: 'later'}).add({nanoseconds: 1})
  const jump = beyond.getTimeZoneTransition('previous')
  if (!jump) throw new Error(`${wallTime} is missing in ${timeZone}, but no clock jumped.`)
  return jump.toInstant()
}

const atMinute = (zoned: Temporal.ZonedDateTime) =>
  zoned.toPlainDateTime().toString({smallestUnit: 'minute'})

const someInstant = fc
  .integer({min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2036, 11, 31) / 60_000})
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000))

/** Half of all times are within two hours of a change of the clocks, where mistakes live. */
const entryIn = (timeZone: string): fc.Arbitrary<Entry> => {
  const anywhere = someInstant.map((instant) => instant.toZonedDateTimeISO(timeZone))
  const nearAChange = fc
    .tuple(anywhere, fc.integer({min: -120, max: 120}))
    .map(([zoned, minutes]) => {
      const change = zoned.getTimeZoneTransition('next') ?? zoned
      // Added to what the clock shows, so that it may be a time that no clock shows.
      return change.toPlainDateTime().add({minutes}).toZonedDateTime('UTC')
    })
  return fc.record({
    wallTime: fc.oneof(anywhere, nearAChange).map(atMinute),
    choice: fc.constantFrom<Choice>('first', 'second'),
  })
}

/** A moment close to one of the two entries, often the very instant, or anywhere. */
const nowNear = (anchors: readonly Temporal.Instant[]) =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...anchors),
        fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({min: -90_000, max: 90_000})),
      )
      .map(([anchor, seconds]) => anchor.add({seconds})),
    someInstant,
  )

const triple = someZone
  .chain((timeZone) =>
    fc.record({timeZone: fc.constant(timeZone), start: entryIn(timeZone), end: entryIn(timeZone)}),
  )
  .chain(({timeZone, start, end}) => {
    const from = oracleInstantOf(start, timeZone)
    const until = oracleInstantOf(end, timeZone)
    const now = nowNear([from, until])
    return fc.record({
      timeZone: fc.constant(timeZone),
      start: fc.constant(start),
      end: fc.constant(end),
      expected: now.map((moment) => ({
        moment,
        isOn:
          Temporal.Instant.compare(from, moment) <= 0 &&
          Temporal.Instant.compare(moment, until) < 0,
      })),
    })
  })

it('20,000 banners scheduled on the clocks of some zone are on when the oracle says so', () => {
  const seen = {on: 0, off: 0, never: 0, twice: 0}
  fc.assert(
    fc.property(triple, ({timeZone, start, end, expected: {moment, isOn}}) => {
      const schedule = {start: instantOf(start, timeZone), end: instantOf(end, timeZone), timeZone}
      const banner = {_id: 'banner', targets: {wholeSite: true}, schedule}
      const shown = selectBanners([banner], {locale: 'en'}, new Date(moment.epochMilliseconds))
      expect(shown.length === 1).toBe(isOn)
      seen[isOn ? 'on' : 'off'] += 1
      const {kind} = wallTimeToInstants(start.wallTime, timeZone)
      if (kind !== 'once') seen[kind] += 1
    }),
    {numRuns: 20_000, seed: 20_261_123},
  )
  // The property would also hold if no banner were ever on, or no clock ever changed.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(500)
})

it('an instant on the clocks of its zone leads back to itself', () => {
  fc.assert(
    fc.property(someInstant, someZone, (instant, timeZone) => {
      const iso = new Date(instant.epochMilliseconds).toISOString().replace('.000Z', 'Z')
      const wallTime = instantToWallTime(iso, timeZone)
      expect(wallTime).toBe(atMinute(instant.toZonedDateTimeISO(timeZone)))
      const found = wallTimeToInstants(wallTime, timeZone)
      const instants =
        found.kind === 'twice'
          ? [found.first, found.second]
          : found.kind === 'once'
            ? [found.instant]
            : []
      expect(instants).toContain(iso)
    }),
    {numRuns: 2000},
  )
})
