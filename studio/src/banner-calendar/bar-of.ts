import type {BannerSchedule} from '@preop/schema/rules'
import type {TimeWindow} from './time-window.ts'

/** Where a banner stands on the time line: shares of its length, 0 to 1. */
export type Bar = {
  readonly from: number
  readonly until: number
  /** It begins or ends outside the window. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** @returns undefined if the banner does not show within the window */
export const barOf = (
  schedule: BannerSchedule | undefined,
  {start, end}: Pick<TimeWindow, 'start' | 'end'>,
): Bar | undefined => {
  const from = schedule?.start ? Date.parse(schedule.start) : Number.NEGATIVE_INFINITY
  const until = schedule?.end ? Date.parse(schedule.end) : Number.POSITIVE_INFINITY
  if (from >= until || until <= start || from >= end) return undefined
  const share = (time: number) => (time - start) / (end - start)
  return {
    from: share(Math.max(from, start)),
    until: share(Math.min(until, end)),
    openStart: from < start,
    openEnd: until > end,
  }
}
