import {severities} from '@preop/schema/rules'
import type {Banner} from './banner.model.ts'

/** What a page is about, as far as banners are aimed at it. */
export type BannerAim = {
  locale: string
  procedure?: string | undefined
  specialties?: readonly string[] | undefined
  donation?: boolean | undefined
}

const isRunning = ({schedule}: Banner, now: Date) => {
  const time = now.getTime()
  const started = !schedule?.start || Date.parse(schedule.start) <= time
  const over = schedule?.end !== undefined && Date.parse(schedule.end) <= time
  return started && !over
}

const isAimedAt = (
  {targets}: Banner,
  {locale, procedure, specialties = [], donation}: BannerAim,
) => {
  if (!targets) return false
  if (targets.locales.length > 0 && !targets.locales.includes(locale)) return false
  return (
    targets.wholeSite === true ||
    (donation === true && targets.donationPages === true) ||
    targets.procedures.some(({_ref}) => _ref === procedure) ||
    targets.specialties.some(({_ref}) => specialties.includes(_ref))
  )
}

/** The most urgent first. */
const rank = (banner: Banner) => -severities.indexOf(banner.severity)

/**
 * The banners that a page shows at a moment: the most urgent first, then in the editors'
 * order.
 * A start belongs to the time of showing, an end does not.
 */
export const selectBanners = (banners: readonly Banner[], aim: BannerAim, now: Date): Banner[] =>
  banners
    .filter((banner) => isRunning(banner, now) && isAimedAt(banner, aim))
    .sort(
      (a, b) =>
        rank(a) - rank(b) || (a.order ?? 0) - (b.order ?? 0) || a._id.localeCompare(b._id, 'en'),
    )
