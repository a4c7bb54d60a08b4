import type {Locale} from '@preop/locales'
import {isBannerAimedAt, isBannerRunning} from '@preop/schema/rules'
import type {CalendarBanner} from './calendar-banner.model.ts'
import type {CalendarPage} from './calendar-page.ts'

/** More than these at once on a page, and readers stop reading any. */
export const mostAtOnce = 2

/** A page on which banners meet, and on how many others they do. */
type Meeting = {
  readonly page: CalendarPage
  readonly locale: Locale
  readonly others: number
  /** Milliseconds: when it first comes to it, from now on. */
  readonly time: number
}

export type Conflict =
  | {
      readonly kind: 'endBeforeStart' | 'noTarget' | 'noPage'
      readonly banners: readonly CalendarBanner[]
    }
  /** `tie`: only their ids say which stands first. `crowd`: more than a reader takes in. */
  | {
      readonly kind: 'tie' | 'crowd'
      readonly banners: readonly CalendarBanner[]
      readonly meeting: Meeting
    }

type Site = {readonly pages: readonly CalendarPage[]; readonly locales: readonly Locale[]}

const startOf = ({schedule}: CalendarBanner) =>
  schedule?.start ? Date.parse(schedule.start) : Number.NEGATIVE_INFINITY
const endOf = ({schedule}: CalendarBanner) =>
  schedule?.end ? Date.parse(schedule.end) : Number.POSITIVE_INFINITY

const hasTarget = ({targets}: CalendarBanner) =>
  targets !== undefined &&
  (targets.wholeSite === true ||
    targets.donationPages === true ||
    targets.procedures.length > 0 ||
    targets.specialties.length > 0)

type PageGroup = Omit<Meeting, 'time'> & {readonly banners: readonly CalendarBanner[]}

/** Pages fall into few groups by what is aimed at them; each group is looked at once. */
const groupPages = (banners: readonly CalendarBanner[], {pages, locales}: Site): PageGroup[] => {
  const groups = new Map<string, PageGroup>()
  for (const page of pages) {
    for (const locale of locales) {
      const aimed = banners.filter(({targets}) => isBannerAimedAt(targets, {...page.aim, locale}))
      const key = aimed.map(({_id}) => _id).join(' ')
      const known = groups.get(key)
      const group = known ?? {banners: aimed, page, locale, others: -1}
      groups.set(key, {...group, others: group.others + 1})
    }
  }
  return [...groups.values()]
}

const sets = (running: readonly CalendarBanner[]) => {
  const ties = running.flatMap((one, index) =>
    running
      .slice(index + 1)
      .filter((other) => one.severity === other.severity && (one.order ?? 0) === (other.order ?? 0))
      .map((other) => ({kind: 'tie' as const, banners: [one, other]})),
  )
  const crowd = running.length > mostAtOnce ? [{kind: 'crowd' as const, banners: running}] : []
  return [...ties, ...crowd]
}

type Met = Extract<Conflict, {meeting: Meeting}>

const keyOf = ({kind, banners}: Met) => `${kind} ${banners.map(({_id}) => _id).join(' ')}`

/** The first time each set of banners meets on the pages of one group. */
const meetingsOf = ({banners, ...where}: PageGroup, now: number): Map<string, Met> => {
  const found = new Map<string, Met>()
  const changes = new Set([now, ...banners.map(startOf).filter((time) => time > now)])
  for (const time of [...changes].sort((a, b) => a - b)) {
    const running = banners.filter(({schedule}) => isBannerRunning(schedule, new Date(time)))
    for (const set of sets(running)) {
      const met = {...set, meeting: {...where, time}}
      if (!found.has(keyOf(met))) found.set(keyOf(met), met)
    }
  }
  return found
}

const isPartOf = (some: Met, all: Met) =>
  some !== all && some.banners.every((banner) => all.banners.includes(banner))

/** Where three are too many, each fourth that joins them somewhere is no news. */
const withoutLargerCrowds = (found: readonly Met[]): Met[] => {
  const crowds = found.filter(({kind}) => kind === 'crowd')
  const isLarger = (met: Met) => crowds.some((crowd) => isPartOf(crowd, met))
  return found.filter((met) => met.kind !== 'crowd' || !isLarger(met))
}

const meetings = (banners: readonly CalendarBanner[], site: Site, now: number): Met[] => {
  const found = new Map<string, Met>()
  for (const group of groupPages(banners, site)) {
    for (const [key, met] of meetingsOf(group, now)) {
      const known = found.get(key)
      if (!known) {
        found.set(key, met)
        continue
      }
      const first = met.meeting.time < known.meeting.time ? met : known
      const others = known.meeting.others + met.meeting.others + 1
      found.set(key, {...first, meeting: {...first.meeting, others}})
    }
  }
  return withoutLargerCrowds([...found.values()])
}

/**
 * What editors should look at, from now on; what is over does nobody harm.
 * An emergency that overlaps a notice is none: it stands first and the notice goes on.
 *
 * @param banners - one version of each, as it is to become
 * @param now - milliseconds
 */
export const findConflicts = (
  banners: readonly CalendarBanner[],
  site: Site,
  now: number,
): Conflict[] => {
  const upcoming = banners.filter((banner) => endOf(banner) > now)
  const never = banners.flatMap((banner): Conflict[] => {
    if (startOf(banner) >= endOf(banner)) return [{kind: 'endBeforeStart', banners: [banner]}]
    if (endOf(banner) <= now) return []
    if (!hasTarget(banner)) return [{kind: 'noTarget', banners: [banner]}]
    const isSomewhere = site.pages.some(({aim}) =>
      site.locales.some((locale) => isBannerAimedAt(banner.targets, {...aim, locale})),
    )
    return isSomewhere ? [] : [{kind: 'noPage', banners: [banner]}]
  })
  return [...never, ...meetings(upcoming, site, now)]
}
