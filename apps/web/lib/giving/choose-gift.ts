import type {Donation} from '@preop/content'
import type {Locale} from '@preop/locales'
import type {Frequency} from '@preop/schema/rules'
import type {GiftValues} from '@preop/ui'
import {giftLimits, giftOptions} from './gift-options.ts'
import {parseAmount} from './parse-amount.ts'

/** A choice that the provider can be told of. */
export type Gift = {
  readonly amount: number
  readonly currency: string
  readonly frequency: Frequency
}

export type AmountProblem = 'missing' | 'both' | 'format' | 'tooSmall' | 'tooLarge'

/** What is wrong with a choice, by field. */
export type GiftProblems = {
  readonly amount?: AmountProblem
  readonly currency?: true
  readonly frequency?: true
}

type Money = {readonly amount: number; readonly currency: string}
type Found<Value, Problem> = {readonly value: Value} | {readonly problem: Problem}

const ownAmount = (
  donation: Donation,
  {own}: GiftValues,
  currency: string,
  locale: Locale,
): Found<Money, AmountProblem> => {
  const parsed = parseAmount(own, locale, currency)
  if ('problem' in parsed) {
    return {problem: parsed.problem === 'negative' ? 'tooSmall' : parsed.problem}
  }
  const {least, most} = giftLimits(donation, currency)
  if (parsed.value < least) return {problem: 'tooSmall'}
  return parsed.value > most ? {problem: 'tooLarge'} : {value: {amount: parsed.value, currency}}
}

const chosenAmount = (
  donation: Donation,
  values: GiftValues,
  currency: string | undefined,
  locale: Locale,
): Found<Money, AmountProblem> => {
  const isOwn = values.amount === 'own' || (values.amount === '' && values.own.trim() !== '')
  if (isOwn && values.own.trim() !== '') {
    return ownAmount(donation, values, currency ?? '', locale)
  }
  const suggestion = donation.suggestedAmounts.find(({_key}) => _key === values.amount)
  if (isOwn || !suggestion) return {problem: 'missing'}
  return values.own.trim() === '' ? {value: suggestion} : {problem: 'both'}
}

/**
 * Reads what a reader chose. Nothing is guessed: two answers to one question are none.
 *
 * @param locale - of the page, whose notation own amounts are read in
 */
export const chooseGift = (
  donation: Donation,
  values: GiftValues,
  locale: Locale,
): {readonly gift: Gift} | {readonly problems: GiftProblems} => {
  const options = giftOptions(donation)
  const currency =
    options.currencies.length === 1
      ? options.currencies[0]
      : options.currencies.find((code) => code === values.currency)
  const needsCurrency = values.own.trim() !== '' && currency === undefined
  const frequency =
    options.frequencies.length === 1 && values.frequency === ''
      ? options.frequencies[0]
      : options.frequencies.find((offered) => offered === values.frequency)
  const money = needsCurrency ? undefined : chosenAmount(donation, values, currency, locale)
  if (money && 'value' in money && frequency) {
    const {amount, currency: unit} = money.value
    return {gift: {amount, currency: unit, frequency}}
  }
  return {
    problems: {
      ...(money && 'problem' in money ? {amount: money.problem} : {}),
      ...(needsCurrency ? {currency: true} : {}),
      ...(frequency ? {} : {frequency: true}),
    },
  }
}
