import type {Severity} from './severities.ts'

type Reference = {readonly _ref?: string | undefined}

/** When a banner shows: instants in ISO 8601 UTC. A start that is missing was always, an end never. */
export type BannerSchedule = {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly timeZone?: string | undefined
}

/** Where a banner shows. No locales means all of them. */
export type BannerTargets = {
  readonly wholeSite?: boolean | undefined
  readonly locales?: readonly string[] | undefined
  readonly specialties?: readonly Reference[] | undefined
  readonly procedures?: readonly Reference[] | undefined
  readonly donationPages?: boolean | undefined
}

/**
 * As much of a banner as decides whether and where it shows. A draft may lack any of it; what the
 * site renders has been checked before.
 */
export type ScheduledBanner = {
  readonly _id: string
  readonly severity?: Severity | undefined
  readonly schedule?: BannerSchedule | undefined
  readonly targets?: BannerTargets | undefined
  readonly order?: number | undefined
}
