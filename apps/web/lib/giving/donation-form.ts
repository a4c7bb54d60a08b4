import type {Donation} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import type {DonationFormProps, GiftValues} from '@preop/ui'
import {formatMoney} from '../format.ts'
import type {Resolver} from '../resolver.ts'
import type {Words} from '../words.ts'
import type {GiftProblems} from './choose-gift.ts'
import {currencyDigits} from './currency-digits.ts'
import {giftLimits, giftOptions} from './gift-options.ts'

/** What a reader has chosen so far, and what is wrong with it. */
export type Attempt = {readonly values: GiftValues; readonly problems?: GiftProblems}

const day = 24 * 60 * 60 * 1000

/** The moment from which an effect may no longer be promised: the end of its last day. */
export const expiryOf = (expires: string | undefined): string | undefined =>
  expires && new Date(Date.parse(expires) + day).toISOString()

const amountsOf = ({suggestedAmounts}: Donation, resolve: Resolver, words: Words, now: Date) =>
  suggestedAmounts.map(({_key, amount, currency, impact, evidence, expires}) => {
    const expiry = expiryOf(expires)
    const holds = evidence && !(expiry && Date.parse(expiry) <= now.getTime())
    const text = holds ? resolve.text(impact) : undefined
    return {
      key: _key,
      text: formatMoney(resolve.locale, amount, currency),
      ...(text && evidence
        ? {impact: text, evidence: {href: evidence, text: words('donate.evidence')}}
        : {}),
    }
  })

/** An amount that shows how to write one: with cents where there are some. */
const exampleOf = (locale: Locale, currency: string) => {
  const digits = currencyDigits(currency)
  return new Intl.NumberFormat(getLocale(locale).formats, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(digits > 0 ? 12.5 : 1250)
}

const amountError = (
  donation: Donation,
  {values, problems}: Attempt,
  resolve: Resolver,
  words: Words,
): string | undefined => {
  const {locale} = resolve
  const {currencies} = giftOptions(donation)
  const currency = currencies.find((code) => code === values.currency) ?? currencies[0] ?? ''
  const {least, most} = giftLimits(donation, currency)
  const problem = problems?.amount
  switch (problem) {
    case undefined:
      return undefined
    case 'missing':
    case 'both':
      return words(`donate.errors.${problem}`)
    case 'format':
      return words('donate.errors.format', {example: exampleOf(locale, currency)})
    case 'tooSmall':
      return words('donate.errors.tooSmall', {least: formatMoney(locale, least, currency)})
    case 'tooLarge':
      return words('donate.errors.tooLarge', {most: formatMoney(locale, most, currency)})
    default: {
      const unknown: never = problem
      throw new Error(`No words for ${String(unknown)}.`)
    }
  }
}

const errorsOf = (donation: Donation, attempt: Attempt, resolve: Resolver, words: Words) => {
  const amount = amountError(donation, attempt, resolve, words)
  return {
    ...(amount ? {amount} : {}),
    ...(attempt.problems?.currency ? {currency: words('donate.errors.currency')} : {}),
    ...(attempt.problems?.frequency ? {frequency: words('donate.errors.frequency')} : {}),
  }
}

/**
 * The form of an appeal, which leads to our own page that checks the choice.
 *
 * @param action - the address of that page
 * @param attempt - what the reader has chosen already
 */
export const donationForm = (
  donation: Donation,
  action: string,
  {resolve, words, now}: {resolve: Resolver; words: Words; now: Date},
  attempt?: Attempt,
): DonationFormProps => {
  const {currencies, frequencies} = giftOptions(donation)
  const names = new Intl.DisplayNames(getLocale(resolve.locale).formats, {type: 'currency'})
  const nameOf = (code: string) => names.of(code) ?? code
  const [only] = currencies
  return {
    locale: resolve.locale,
    action,
    amounts: amountsOf(donation, resolve, words, now),
    currencies: currencies.map((code) => ({code, text: nameOf(code)})),
    frequencies: frequencies.map((value) => ({value, text: words(`donate.${value}`)})),
    ...(attempt
      ? {values: attempt.values, errors: errorsOf(donation, attempt, resolve, words)}
      : {}),
    labels: {
      amount: words('donate.amount'),
      own: words('donate.own'),
      ownAmount: words('donate.ownLabel', {
        currency: currencies.length === 1 && only ? nameOf(only) : words('donate.currency'),
      }),
      currency: words('donate.currency'),
      frequency: words('donate.frequency'),
      submit: words('donate.next'),
      ahead: words('donate.ahead', {
        provider: donation.provider.name,
        host: new URL(donation.provider.actionUrl).host,
      }),
      problem: words('donate.problem'),
    },
  }
}
