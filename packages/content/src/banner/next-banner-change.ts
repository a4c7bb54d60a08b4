import {secondsUntilNext} from '../shared/seconds-until-next.ts'
import type {Banner} from './banner.model.ts'

/**
 * Seconds until some banner starts or ends, rounded up so that it has happened by then.
 *
 * @returns undefined if none will
 */
export const nextBannerChange = (banners: readonly Banner[], now: Date): number | undefined =>
  secondsUntilNext(
    banners.flatMap(({schedule}) => [schedule?.start, schedule?.end]),
    now,
  )
