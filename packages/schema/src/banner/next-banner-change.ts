import {secondsUntilNext} from '../period/seconds-until-next.ts'
import type {ScheduledBanner} from './scheduled-banner.ts'

/**
 * Seconds until some banner starts or ends, rounded up so that it has happened by then.
 *
 * @returns undefined if none will
 */
export const nextBannerChange = (
  banners: readonly ScheduledBanner[],
  now: Date,
): number | undefined =>
  secondsUntilNext(
    banners.flatMap(({schedule}) => [schedule?.start, schedule?.end]),
    now,
  )
