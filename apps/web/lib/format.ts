import {getLocale, type Locale} from '@preop/locales'

/** Making a formatter takes a millisecond, a page has dozens of dates: each is made once. */
const once = <Formatter>(make: (locale: Locale, option: string) => Formatter) => {
  const made = new Map<string, Formatter>()
  return (locale: Locale, option: string): Formatter => {
    const key = `${locale} ${option}`
    const known = made.get(key)
    if (known) return known
    const formatter = make(locale, option)
    made.set(key, formatter)
    return formatter
  }
}

const days = once(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(getLocale(locale).formats, {dateStyle: 'long', timeZone}),
)

const instants = once(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(getLocale(locale).formats, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone,
    }),
)

const money = once(
  (locale, currency) =>
    new Intl.NumberFormat(getLocale(locale).formats, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    }),
)

/** A calendar day, `2026-11-23`, in words. */
export const formatDay = (locale: Locale, date: string): string =>
  days(locale, 'UTC').format(new Date(`${date}T12:00:00Z`))

/** An instant (ISO) in words, in the time zone it is meant for. */
export const formatInstant = (locale: Locale, instant: string, timeZone = 'UTC'): string =>
  instants(locale, timeZone).format(new Date(instant))

/** An amount of money, without cents when there are none. */
export const formatMoney = (locale: Locale, amount: number, currency: string): string =>
  money(locale, currency).format(amount)
