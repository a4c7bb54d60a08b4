import {instantToWallTime, wallTimeToInstants} from '@preop/schema/rules'

/** How far to move: minutes and hours pass, days and months are counted on the wall calendar. */
export type Step = {readonly minutes: number} | {readonly days: number} | {readonly months: number}

/** The earliest moment at which a zone's clocks show a time, or the next one they do show. */
export const earliestInstant = (wallTime: string, timeZone: string): string => {
  const found = wallTimeToInstants(wallTime, timeZone)
  switch (found.kind) {
    case 'once':
      return found.instant
    case 'twice':
      return found.first
    case 'never':
      return found.next
    default: {
      const unknown: never = found
      throw new Error(`Unknown kind ${JSON.stringify(unknown)}.`)
    }
  }
}

const toInstant = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')

const addMonths = (wall: Date, months: number): Date => {
  const first = new Date(
    Date.UTC(
      wall.getUTCFullYear(),
      wall.getUTCMonth() + months,
      1,
      wall.getUTCHours(),
      wall.getUTCMinutes(),
    ),
  )
  const lastDay = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate()
  first.setUTCDate(Math.min(wall.getUTCDate(), lastDay))
  return first
}

/**
 * A moment so much earlier or later. A day later the clock shows the same time, though 23 or 25
 * hours may have passed; a month later it shows the same day, or the last one there is.
 */
export const moveMoment = (instant: string, step: Step, timeZone: string): string => {
  if ('minutes' in step) return toInstant(Date.parse(instant) + step.minutes * 60_000)
  const wall = new Date(`${instantToWallTime(instant, timeZone)}Z`)
  const moved =
    'days' in step
      ? new Date(wall.getTime() + step.days * 86_400_000)
      : addMonths(wall, step.months)
  return earliestInstant(moved.toISOString().slice(0, 16), timeZone)
}
