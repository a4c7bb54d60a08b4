import {type Donation, effectiveSlug} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import type {DonationFormProps, GiftValues, HandOffProps} from '@preop/ui'
import {documentPage} from '../document-page.ts'
import {formatMoney} from '../format.ts'
import {paths} from '../paths.ts'
import {createResolver, type Resolver} from '../resolver.ts'
import {type Words, wordsOf} from '../words.ts'
import {chooseGift, type Gift} from './choose-gift.ts'
import {closedText} from './closed-text.ts'
import {donationForm} from './donation-form.ts'
import {handOff} from './hand-off.ts'
import {openAppeals} from './open-appeals.ts'

/** Everything that the last page before the provider's shows. */
export type GivePage = Awaited<ReturnType<typeof buildGivePage>>

/** One of three: the choice is fine, or to be made (again), or the appeal takes no gifts. */
export type GiveStep =
  | {readonly kind: 'ready'; readonly handOff: HandOffProps}
  | {readonly kind: 'choose'; readonly form: DonationFormProps; readonly wrong: boolean}
  | {readonly kind: 'closed'; readonly text: string}

type Reading = {readonly resolve: Resolver; readonly words: Words; readonly now: Date}

/** What the provider is told, in the reader's words. */
const choicesOf = (donation: Donation, gift: Gift, {resolve, words}: Reading) => {
  const {locale} = resolve
  const money = formatMoney(locale, gift.amount, gift.currency)
  const title = resolve.required(donation.title, `Appeal ${donation._id}: title`)
  const language = getLocale(locale).endonym
  return [
    {key: 'amount', term: words('donate.sum'), value: money},
    {key: 'often', term: words('donate.frequency'), value: words(`donate.${gift.frequency}`)},
    {key: 'fund', term: words('donate.fund'), value: title},
    ...(donation.provider.parameters.locale
      ? [{key: 'language', term: words('donate.language'), value: language}]
      : []),
  ]
}

const handOffOf = (
  donation: Donation,
  gift: Gift,
  changeHref: string,
  reading: Reading,
): HandOffProps => {
  const {resolve, words} = reading
  const provider = donation.provider.name
  const {host, ...form} = handOff(donation, gift, resolve.locale)
  return {
    locale: resolve.locale,
    choices: choicesOf(donation, gift, reading),
    ...form,
    changeHref,
    labels: {
      unpaid: words('donate.unpaid'),
      handedOver: words('donate.handedOver', {provider}),
      leaving: words('donate.leaving', {provider, host}),
      submit: words('donate.continue', {provider}),
      change: words('donate.change'),
    },
  }
}

const stepOf = (
  donation: Donation,
  values: GiftValues,
  isChange: boolean,
  reading: Reading,
): GiveStep => {
  const {locale} = reading.resolve
  const closed = closedText(donation, locale, reading.now)
  if (closed) return {kind: 'closed', text: closed}
  const here = paths.give(locale, effectiveSlug(donation, locale) ?? '')
  const asked = Object.values(values).some((value) => value !== '')
  if (!asked) {
    return {kind: 'choose', form: donationForm(donation, here, reading), wrong: false}
  }
  const chosen = chooseGift(donation, values, locale)
  if ('gift' in chosen && !isChange) {
    const changeHref = `${here}?${new URLSearchParams({...values, change: '1'})}`
    return {kind: 'ready', handOff: handOffOf(donation, chosen.gift, changeHref, reading)}
  }
  const problems = 'problems' in chosen && !isChange ? chosen.problems : undefined
  const attempt = {values, ...(problems ? {problems} : {})}
  const form = donationForm(donation, here, reading, attempt)
  return {kind: 'choose', form, wrong: problems !== undefined}
}

const titleOf = (step: GiveStep, appeal: string, words: Words): string => {
  if (step.kind === 'ready') return words('donate.checkTitle')
  return step.kind === 'choose' && step.wrong ? words('donate.errorTitle', {title: appeal}) : appeal
}

/**
 * Gathers the page between an appeal and its provider: it checks the choice on this site, without
 * any script, and says what is handed over to whom.
 *
 * @param values - what the form sent
 * @param isChange - whether the reader came back to choose something else
 * @param now - decides whether the appeal still takes gifts
 */
export const buildGivePage = async (
  donation: Donation,
  locale: Locale,
  {values, isChange}: {values: GiftValues; isChange: boolean},
  now = new Date(),
) => {
  const words = wordsOf(locale)
  const resolve = createResolver(locale)
  const {frame, head, title} = await documentPage(donation, locale, {toPath: paths.appeal})
  const step = stepOf(donation, values, isChange, {resolve, words, now})
  const page = words('site.pageTitle', {
    page: titleOf(step, title.value, words),
    hospital: frame.hospitalName.value,
  })
  return {
    frame,
    head: {...head, title: page, alternates: [], noindex: true},
    title,
    appealHref: paths.appeal(locale, effectiveSlug(donation, locale) ?? ''),
    step,
    others: step.kind === 'closed' ? await openAppeals(resolve, now) : [],
  }
}
