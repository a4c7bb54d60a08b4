import {compareBanners} from '@preop/schema/rules'
import type {CalendarBanner} from './calendar-banner.model.ts'

/** One banner with its versions: what readers have, and what an editor is at. */
export type BannerRow = {
  readonly id: string
  readonly published?: CalendarBanner
  readonly draft?: CalendarBanner
  /** What the banner is to become: the draft if there is one. */
  readonly latest: CalendarBanner
}

/** Gathers the versions of each banner, in the order in which a page would show them. */
export const bannerRows = (versions: readonly CalendarBanner[]): BannerRow[] =>
  [...new Set(versions.map(({_id}) => _id))]
    .flatMap((id) => {
      const own = versions.filter(({_id}) => _id === id)
      const published = own.find(({version}) => version === 'published')
      const draft = own.find(({version}) => version === 'draft')
      const latest = draft ?? published
      if (!latest) return []
      return [{id, latest, ...(published ? {published} : {}), ...(draft ? {draft} : {})}]
    })
    .sort((a, b) => compareBanners(a.latest, b.latest))
