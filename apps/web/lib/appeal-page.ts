import {type Donation, effectiveSlug} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import type {DonationProgress} from '@preop/ui'
import {documentPage} from './document-page.ts'
import {formatDay, formatMoney} from './format.ts'
import {frameUntil} from './frame-until.ts'
import {closedText} from './giving/closed-text.ts'
import {donationForm, expiryOf} from './giving/donation-form.ts'
import {openAppeals} from './giving/open-appeals.ts'
import {linkedDocuments} from './linked-documents.ts'
import {pageAddresses} from './page-addresses.ts'
import {paths} from './paths.ts'
import {picturesOf} from './picture.ts'
import {createResolver, type Resolver} from './resolver.ts'
import {appealGraph} from './structured-data/appeal-graph.ts'
import {type Words, wordsOf} from './words.ts'

/** Everything that the page of an appeal shows. */
export type AppealPage = Awaited<ReturnType<typeof buildAppealPage>>

const progressOf = (
  {goal}: Donation,
  {locale}: Resolver,
  words: Words,
): DonationProgress | undefined => {
  if (!goal) return undefined
  const money = (amount: number) => formatMoney(locale, amount, goal.currency)
  const text = words(goal.raised >= goal.target ? 'donate.reached' : 'donate.progress', {
    raised: money(goal.raised),
    target: money(goal.target),
    date: formatDay(locale, goal.asOf),
  })
  return {raised: goal.raised, target: goal.target, text}
}

const taxNotesOf = ({taxNotes}: Donation, resolve: Resolver, words: Words) => {
  const countries = new Intl.DisplayNames(getLocale(resolve.locale).formats, {type: 'region'})
  return taxNotes.flatMap(({_key, jurisdiction, text}) => {
    const note = resolve.text(text)
    const country = countries.of(jurisdiction) ?? jurisdiction
    return note ? [{key: _key, label: words('donate.tax', {country}), text: note}] : []
  })
}

/** Instants at which the page says something else: it begins, ends, or a promise expires. */
const changesOf = ({start, end, suggestedAmounts}: Donation) => [
  start,
  end,
  ...suggestedAmounts.map(({expires}) => expiryOf(expires)),
]

/**
 * Gathers the page of an appeal for a reader.
 *
 * @param now - decides whether the appeal is open and what it may still promise
 */
export const buildAppealPage = async (donation: Donation, locale: Locale, now = new Date()) => {
  const words = wordsOf(locale)
  const resolve = createResolver(locale)
  const page = await documentPage(donation, locale, {toPath: paths.appeal})
  const story = resolve.body(donation.story)
  const progress = progressOf(donation, resolve, words)
  const closed = closedText(donation, resolve.locale, now)
  const action = paths.give(locale, effectiveSlug(donation, locale) ?? '')
  const linked = linkedDocuments(story)
  return {
    ...page,
    graph: appealGraph(page, resolve, words, closed === undefined),
    frame: frameUntil(page.frame, changesOf(donation), now),
    story,
    addresses: await pageAddresses(linked, locale),
    images: await picturesOf(linked),
    ...(progress ? {progress} : {}),
    state: closed ? {ended: closed} : {open: donationForm(donation, action, {resolve, words, now})},
    others: closed ? await openAppeals(resolve, now) : [],
    taxNotes: taxNotesOf(donation, resolve, words),
  }
}
