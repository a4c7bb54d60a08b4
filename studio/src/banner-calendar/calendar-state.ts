import {isLocale, type Locale, sourceLocale} from '@preop/locales'
import {isInstant, isTimeZone} from '@preop/schema/rules'
import {type Zoom, zooms} from './time-window.ts'

/** What the calendar shows. All of it is in the address, so that it can be sent to a colleague. */
export type CalendarState = {
  readonly zoom: Zoom
  /** The moment the clock stands at, to the minute. Without one it goes with the time. */
  readonly at?: string
  readonly locale: Locale
  /** The id of a page. */
  readonly page: string
  /** In which all times are shown. */
  readonly zone: string
  /** Whether drafts count as if they were published. */
  readonly drafts: boolean
}

type Params = readonly (readonly [string, string])[]

/** Reads the address; what it does not say, or says wrong, is as at first. */
export const parseCalendarState = (params: Params, ownZone: string): CalendarState => {
  const {zoom, at, locale, page, zone, drafts} = Object.fromEntries(params)
  return {
    zoom: zooms.find((known) => known === zoom) ?? 'month',
    ...(isInstant(at) ? {at} : {}),
    locale: isLocale(locale) ? locale : sourceLocale,
    page: page || 'home',
    zone: isTimeZone(zone) ? zone : ownZone,
    drafts: drafts === 'yes',
  }
}

/** Writes the address, without what goes without saying. */
export const calendarStateToParams = (
  {zoom, at, locale, page, zone, drafts}: CalendarState,
  ownZone: string,
): [string, string][] => {
  const params: [string, string, boolean][] = [
    ['zoom', zoom, zoom !== 'month'],
    ['at', at ?? '', at !== undefined],
    ['locale', locale, locale !== sourceLocale],
    ['page', page, page !== 'home'],
    ['zone', zone, zone !== ownZone],
    ['drafts', 'yes', drafts],
  ]
  return params.filter(([, , isSaid]) => isSaid).map(([name, value]) => [name, value])
}
