import type {Donation} from '@preop/content'
import type {Locale} from '@preop/locales'
import type {Gift} from './choose-gift.ts'
import {currencyDigits} from './currency-digits.ts'

/** `25`, `12.50`: as programs write it, whatever the reader's notation. */
const plainAmount = ({amount, currency}: Gift) =>
  Number.isInteger(amount) ? String(amount) : amount.toFixed(currencyDigits(currency))

/**
 * The form that leads to the provider: every choice under the provider's name for it. What its
 * address asks for already comes first: a GET form would lose it.
 */
export const handOff = ({provider, designation}: Donation, gift: Gift, locale: Locale) => {
  const {actionUrl, method, parameters} = provider
  const address = new URL(actionUrl)
  const given = method === 'GET' ? [...address.searchParams] : []
  if (method === 'GET') address.search = ''
  const chosen = [
    [parameters.amount, plainAmount(gift)],
    [parameters.currency, gift.currency],
    [parameters.frequency, gift.frequency],
    [parameters.designation, designation],
    [parameters.locale, locale],
  ].flatMap(([name, value]) => (name && value ? [[name, value] as const] : []))
  const names = new Set(chosen.map(([name]) => name))
  const kept = given.filter(([name]) => !names.has(name))
  return {
    action: address.href,
    method,
    host: address.host,
    fields: [...kept, ...chosen].map(([name, value]) => ({name, value})),
  }
}
