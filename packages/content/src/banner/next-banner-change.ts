import type {Banner} from './banner.model.ts'

/**
 * Seconds until some banner starts or ends, rounded up so that it has happened by then.
 *
 * @returns undefined if none will
 */
export const nextBannerChange = (banners: readonly Banner[], now: Date): number | undefined => {
  const ahead = banners
    .flatMap(({schedule}) => [schedule?.start, schedule?.end])
    .flatMap((instant) => (instant ? [Date.parse(instant) - now.getTime()] : []))
    .filter((milliseconds) => milliseconds > 0)
  return ahead.length > 0 ? Math.ceil(Math.min(...ahead) / 1000) : undefined
}
