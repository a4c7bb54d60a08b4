import type {BannerAim} from './banner-aim-of.ts'
import {isBannerAimedAt} from './is-banner-aimed-at.ts'
import {isBannerRunning} from './is-banner-running.ts'
import type {ScheduledBanner} from './scheduled-banner.ts'
import {severities} from './severities.ts'

/** The most urgent first; a draft without a severity comes last. */
const rank = ({severity}: ScheduledBanner) => (severity ? -severities.indexOf(severity) : 1)

/** The order in which a page shows its banners: the most urgent first, then as editors order them. */
export const compareBanners = (a: ScheduledBanner, b: ScheduledBanner): number =>
  rank(a) - rank(b) || (a.order ?? 0) - (b.order ?? 0) || a._id.localeCompare(b._id, 'en')

/** The banners that a page shows at a moment, in their order: the site and the Studio both ask this. */
export const selectBanners = <Banner extends ScheduledBanner>(
  banners: readonly Banner[],
  aim: BannerAim,
  now: Date,
): Banner[] =>
  banners
    .filter(
      ({schedule, targets}) => isBannerRunning(schedule, now) && isBannerAimedAt(targets, aim),
    )
    .sort(compareBanners)
