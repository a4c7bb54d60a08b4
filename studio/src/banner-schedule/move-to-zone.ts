import {instantToWallTime} from '@preop/schema/rules'
import {earliestInstant} from '../banner-calendar/move-moment.ts'

/** The moment at which another zone's clocks show what this zone's do: the first of two, or the next. */
export const moveToZone = (instant: string, from: string, to: string): string =>
  earliestInstant(instantToWallTime(instant, from), to)
