import type {WallTime} from './is-wall-time.ts'
import {wallClock} from './wall-clock.ts'

/** The instants, in ISO 8601 UTC, at which the clocks of a zone show a time. */
export type WallTimeInstants =
  | {readonly kind: 'once'; readonly instant: string}
  /** Clocks were put back. */
  | {readonly kind: 'twice'; readonly first: string; readonly second: string}
  /** Clocks were put forward; `next` is the moment they were, when they show the next time there is. */
  | {readonly kind: 'never'; readonly next: string}

const hour = 3_600_000

/** No zone was ever further from UTC. */
const furthest = 16 * hour

/** No clock was ever put forward and back within less. */
const sampling = 4 * hour

const toInstant = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')

const instantsShowing = (wall: number, timeZone: string): number[] => {
  const offsets = new Set<number>()
  for (let near = wall - furthest; near <= wall + furthest; near += sampling)
    offsets.add(wallClock(near, timeZone) - near)
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallClock(instant, timeZone) === wall)
    .sort((a, b) => a - b)
}

/** The moment at which clocks jump over a time that none of them shows. */
const jumpOver = (wall: number, timeZone: string): number => {
  let [before, after] = [wall - furthest, wall + furthest]
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000
    if (wallClock(middle, timeZone) > wall) after = middle
    else before = middle
  }
  return after
}

/**
 * The moment that a time on a zone's clocks means: one, two where clocks go back, none where they
 * go forward. Whoever typed it has to say which of two, and to choose another for none.
 *
 * @throws RangeError for a zone that this runtime does not know
 */
export const wallTimeToInstants = (wallTime: WallTime, timeZone: string): WallTimeInstants => {
  const wall = Date.parse(`${wallTime}Z`)
  const [first, second] = instantsShowing(wall, timeZone).map(toInstant)
  if (first === undefined) return {kind: 'never', next: toInstant(jumpOver(wall, timeZone))}
  if (second === undefined) return {kind: 'once', instant: first}
  return {kind: 'twice', first, second}
}
