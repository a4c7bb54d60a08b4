import {instantToWallTime} from '@preop/schema/rules'
import {earliestInstant} from './move-moment.ts'

export const zooms = ['week', 'month', 'quarter'] as const
export type Zoom = (typeof zooms)[number]

export type Tick = {
  /** Milliseconds. */
  readonly time: number
  /** What stands at it; most days of a month and most weeks of a quarter have a line only. */
  readonly label?: string
}

/** What the time line shows, in milliseconds; the end is not part of it. */
export type TimeWindow = {
  readonly start: number
  readonly end: number
  readonly ticks: readonly Tick[]
}

const day = 86_400_000

/** Midnight of a calendar day as milliseconds: in UTC, where no day is longer than another. */
const calendarDay = (instant: string, timeZone: string) =>
  Date.parse(`${instantToWallTime(instant, timeZone).slice(0, 10)}T00:00:00Z`)

const monthsOn = (date: number, months: number) => {
  const from = new Date(date)
  return Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1)
}

const bounds = (zoom: Zoom, date: number): [number, number] => {
  switch (zoom) {
    case 'week': {
      const monday = date - ((new Date(date).getUTCDay() + 6) % 7) * day
      return [monday, monday + 7 * day]
    }
    case 'month':
      return [monthsOn(date, 0), monthsOn(date, 1)]
    case 'quarter': {
      const month = new Date(date).getUTCMonth() % 3
      return [monthsOn(date, -month), monthsOn(date, 3 - month)]
    }
    default: {
      const unknown: never = zoom
      throw new Error(`Unknown zoom "${unknown}".`)
    }
  }
}

const inWords = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'})

const weekday = inWords({weekday: 'short', day: 'numeric'})
const month = inWords({month: 'short'})

const labelOf = (zoom: Zoom, date: number): string | undefined => {
  const ofMonth = new Date(date).getUTCDate()
  if (zoom === 'week') return weekday.format(date)
  if (zoom === 'quarter') return ofMonth === 1 ? month.format(date) : undefined
  if (ofMonth === 1) return `1 ${month.format(date)}`
  return ofMonth % 7 === 1 && ofMonth < 29 ? String(ofMonth) : undefined
}

const isTick = (zoom: Zoom, date: number) => {
  if (zoom !== 'quarter') return true
  const at = new Date(date)
  return at.getUTCDate() === 1 || at.getUTCDay() === 1
}

/** The week, month or quarter of a moment on the calendar of a zone. Weeks begin on Monday. */
export const timeWindow = (zoom: Zoom, instant: string, timeZone: string): TimeWindow => {
  const [from, until] = bounds(zoom, calendarDay(instant, timeZone))
  const startOf = (date: number) =>
    Date.parse(earliestInstant(new Date(date).toISOString().slice(0, 16), timeZone))
  const days = Array.from({length: Math.round((until - from) / day)}, (_, n) => from + n * day)
  const ticks = days
    .filter((date) => isTick(zoom, date))
    .map((date) => {
      const label = labelOf(zoom, date)
      return {time: startOf(date), ...(label ? {label} : {})}
    })
  return {start: startOf(from), end: startOf(until), ticks}
}
