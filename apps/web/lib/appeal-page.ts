import type {Donation} from '@preop/content'
import type {Locale} from '@preop/locales'
import {secondsUntilNext} from '@preop/schema/rules'
import type {DonationFormProps, DonationProgress} from '@preop/ui'
import {documentPage} from './document-page.ts'
import {formatDay, formatMoney} from './format.ts'
import {linkedDocuments} from './linked-documents.ts'
import {pageAddresses} from './page-addresses.ts'
import {paths} from './paths.ts'
import {picturesOf} from './picture.ts'
import {createResolver, type Resolver} from './resolver.ts'
import {appealGraph} from './structured-data/appeal-graph.ts'
import {type Words, wordsOf} from './words.ts'

/** Everything that the page of an appeal shows. */
export type AppealPage = Awaited<ReturnType<typeof buildAppealPage>>

const formOf = (donation: Donation, resolve: Resolver, words: Words): DonationFormProps => {
  const {provider, suggestedAmounts, designation} = donation
  const {parameters} = provider
  const currency = suggestedAmounts[0]?.currency
  const handedOver = [
    [parameters.currency, currency],
    [parameters.designation, designation],
    [parameters.locale, resolve.locale],
  ].flatMap(([name, value]) => (name && value ? [[name, value] as const] : []))
  return {
    locale: resolve.locale,
    provider: {
      actionUrl: provider.actionUrl,
      method: provider.method,
      parameters: {amount: parameters.amount, frequency: parameters.frequency ?? 'frequency'},
    },
    hidden: Object.fromEntries(handedOver),
    amounts: suggestedAmounts.map(({_key, amount, currency: unit, impact, evidence}) => {
      const text = resolve.text(impact)
      return {
        key: _key,
        value: amount,
        text: formatMoney(resolve.locale, amount, unit),
        ...(text ? {impact: text} : {}),
        ...(evidence ? {evidence: {href: evidence, text: words('donate.evidence')}} : {}),
      }
    }),
    frequencies: donation.frequencies,
    labels: {
      amount: words('donate.amount'),
      frequency: words('donate.frequency'),
      frequencies: {once: words('donate.once'), monthly: words('donate.monthly')},
      submit: words('donate.continue', {provider: provider.name}),
      leaving: words('donate.leaving', {provider: provider.name}),
    },
  }
}

const progressOf = (
  {goal}: Donation,
  {locale}: Resolver,
  words: Words,
): DonationProgress | undefined => {
  if (!goal) return undefined
  const money = (amount: number) => formatMoney(locale, amount, goal.currency)
  const text = words('donate.progress', {
    raised: money(goal.raised),
    target: money(goal.target),
    date: formatDay(locale, goal.asOf),
  })
  return {raised: goal.raised, target: goal.target, text}
}

const stateOf = (donation: Donation, resolve: Resolver, words: Words, now: Date) => {
  const {start, end} = donation
  if (end && Date.parse(end) <= now.getTime()) return {ended: words('donate.ended')}
  if (start && Date.parse(start) > now.getTime()) {
    const date = formatDay(resolve.locale, start.slice(0, 10))
    return {ended: words('donate.notStarted', {date})}
  }
  return {open: formOf(donation, resolve, words)}
}

/**
 * Gathers the page of an appeal for a reader.
 *
 * @param now - decides whether the appeal is open
 */
export const buildAppealPage = async (donation: Donation, locale: Locale, now = new Date()) => {
  const words = wordsOf(locale)
  const resolve = createResolver(locale)
  const page = await documentPage(donation, locale, {toPath: paths.appeal})
  const changes = [page.frame.freshFor, secondsUntilNext([donation.start, donation.end], now)]
  const freshFor = Math.min(...changes.filter((seconds) => seconds !== undefined))
  const story = resolve.body(donation.story)
  const progress = progressOf(donation, resolve, words)
  const state = stateOf(donation, resolve, words, now)
  const linked = linkedDocuments(story)
  return {
    ...page,
    graph: appealGraph(page, resolve, words, state.open !== undefined),
    frame: {...page.frame, freshFor: Number.isFinite(freshFor) ? freshFor : undefined},
    story,
    addresses: await pageAddresses(linked, locale),
    images: await picturesOf(linked),
    ...(progress ? {progress} : {}),
    state,
    taxNotes: donation.taxNotes.flatMap(({_key, text}) => {
      const note = resolve.text(text)
      return note ? [{key: _key, text: note}] : []
    }),
  }
}
