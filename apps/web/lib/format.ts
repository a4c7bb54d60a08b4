import {getLocale, type Locale} from '@preop/locales'

const noonUtc = (date: string) => new Date(`${date}T12:00:00Z`)

/** A calendar day, `2026-11-23`, in words. */
export const formatDay = (locale: Locale, date: string): string =>
  new Intl.DateTimeFormat(getLocale(locale).formats, {dateStyle: 'long', timeZone: 'UTC'}).format(
    noonUtc(date),
  )

/** An instant (ISO) in words, in the time zone it is meant for. */
export const formatInstant = (locale: Locale, instant: string, timeZone = 'UTC'): string =>
  new Intl.DateTimeFormat(getLocale(locale).formats, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant))

/** An amount of money, without cents when there are none. */
export const formatMoney = (locale: Locale, amount: number, currency: string): string =>
  new Intl.NumberFormat(getLocale(locale).formats, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount)
