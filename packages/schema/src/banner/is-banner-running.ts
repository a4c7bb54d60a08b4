import type {BannerSchedule} from './scheduled-banner.ts'

/** Whether a banner is on at a moment. A start belongs to the time of showing, an end does not. */
export const isBannerRunning = (schedule: BannerSchedule | undefined, now: Date): boolean => {
  const time = now.getTime()
  const started = !schedule?.start || Date.parse(schedule.start) <= time
  const over = schedule?.end !== undefined && Date.parse(schedule.end) <= time
  return started && !over
}
