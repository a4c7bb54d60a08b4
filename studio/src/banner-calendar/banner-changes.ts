import {type BannerAim, isBannerAimedAt, type ScheduledBanner} from '@preop/schema/rules'

/** The instants at which a page's banners start or end, in order, as milliseconds. */
export const bannerChanges = (banners: readonly ScheduledBanner[], aim: BannerAim): number[] => {
  const times = banners
    .filter(({targets}) => isBannerAimedAt(targets, aim))
    .flatMap(({schedule}) => [schedule?.start, schedule?.end])
    .flatMap((instant) => (instant ? [Date.parse(instant)] : []))
  return [...new Set(times)].sort((a, b) => a - b)
}
