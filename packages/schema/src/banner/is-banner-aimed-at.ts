import type {BannerAim} from './banner-aim-of.ts'
import type {BannerTargets} from './scheduled-banner.ts'

/** Whether a banner belongs on a page, whatever the time. */
export const isBannerAimedAt = (
  targets: BannerTargets | undefined,
  {locale, procedure, specialties = [], donation}: BannerAim,
): boolean => {
  if (!targets) return false
  const {locales = []} = targets
  if (locales.length > 0 && !locales.includes(locale)) return false
  return (
    targets.wholeSite === true ||
    (donation === true && targets.donationPages === true) ||
    (targets.procedures ?? []).some(({_ref}) => _ref !== undefined && _ref === procedure) ||
    (targets.specialties ?? []).some(({_ref}) => _ref !== undefined && specialties.includes(_ref))
  )
}
