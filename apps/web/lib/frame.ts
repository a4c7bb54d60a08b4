import type {SiteSettings} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import {type BannerAim, nextBannerChange, selectBanners} from '@preop/schema/rules'
import type {BannerContent, NamedPhone, PhoneNumbers, ResolvedText} from '@preop/ui'
import {languageAnchor} from '@preop/ui/language-anchor'
import {absoluteUrl} from './absolute-url.ts'
import {type Alternate, toLanguages} from './alternates.ts'
import {assistanceNotices} from './assistance-notices.ts'
import {bannerContent} from './banner-content.ts'
import {content} from './content.ts'
import {frameUntil} from './frame-until.ts'
import {appealState} from './giving/appeal-state.ts'
import {pageAddresses} from './page-addresses.ts'
import {paths} from './paths.ts'
import {namedPhones, phoneNumbers} from './phones.ts'
import {createResolver, type Resolver} from './resolver.ts'
import {siteSettings} from './site-settings.ts'
import {type Words, wordsOf} from './words.ts'

/** What a page tells the frame about itself. */
export type FramePage = {
  locale: Locale
  alternates: readonly Alternate[]
  aim?: Omit<BannerAim, 'locale'>
}

/** Everything around a page's own content. */
export type Frame = Awaited<ReturnType<typeof buildFrame>>

const bannersOf = async ({locale, aim}: FramePage, resolve: Resolver, words: Words, now: Date) => {
  const all = await content().all('banner')
  const chosen = selectBanners(all, {...aim, locale}, now)
  const linked = chosen.flatMap(({links}) => links.flatMap(({reference}) => reference?._ref ?? []))
  const addresses = await pageAddresses(linked, locale)
  const banners: BannerContent[] = chosen.map((banner) =>
    bannerContent(banner, resolve, words, (id) => addresses[id]),
  )
  return {banners, freshFor: nextBannerChange(all, now)}
}

type Teaser = {href: string; title: ResolvedText; summary: ResolvedText}

/** The appeal to give a line to while it is open, and when that changes. */
const featuredDonation = async (
  {featuredDonation}: SiteSettings,
  resolve: Resolver,
  now: Date,
): Promise<{donation?: Teaser | undefined; changes: (string | undefined)[]}> => {
  const donation = featuredDonation && (await content().byId('donation', featuredDonation._ref))
  if (!donation) return {changes: []}
  const changes = [donation.start, donation.end]
  if (appealState(donation, now) !== 'open') return {changes}
  const addresses = await pageAddresses([donation._id], resolve.locale)
  const title = resolve.required(donation.title, `Appeal ${donation._id}: title`)
  const summary = resolve.required(donation.summary, `Appeal ${donation._id}: summary`)
  const href = addresses[donation._id]
  return {donation: href ? {href, title, summary} : undefined, changes}
}

/** Languages of help that every page names; the page on it has them all. */
const mostNamed = 3

/** Those in whose language the page is not to be had come first. */
const assistance = (settings: SiteSettings, {locale, alternates}: FramePage) => {
  const here = new Set(alternates.map((alternate): string => alternate.locale))
  return assistanceNotices(settings)
    .filter(({lang}) => !here.has(lang))
    .slice(0, mostNamed)
    .map(({lang, dir, endonym}) => ({
      lang,
      dir,
      endonym,
      href: `${paths.languageHelp(locale)}#${languageAnchor(lang)}`,
    }))
}

/**
 * Gathers what stands around the content of a page.
 *
 * @param now - decides which banners run and whether the featured appeal is open
 * @returns JSON; `freshFor` are the seconds until some of that changes
 */
export const buildFrame = async (page: FramePage, now = new Date()) => {
  const settings = await siteSettings()
  const resolve = createResolver(page.locale)
  const words = wordsOf(page.locale)
  const numbers: PhoneNumbers = phoneNumbers(settings)
  const phones: NamedPhone[] = namedPhones(
    numbers,
    ['main', 'advice', 'interpreter', 'emergency'],
    words,
  )
  const help: NamedPhone[] = namedPhones(numbers, ['interpreter', 'emergency'], words)
  const own = page.alternates.find(({locale}) => locale === page.locale)
  const {donation, changes} = await featuredDonation(settings, resolve, now)
  const frame = {
    locale: page.locale,
    /** As the public knows it; an address that is not found has none. */
    address: own && absoluteUrl(own.path),
    dir: getLocale(page.locale).dir,
    hospitalName: resolve.required(settings.hospitalName, 'siteSettings: hospitalName'),
    tagline: resolve.required(settings.tagline, 'siteSettings: tagline'),
    demonstration: settings.demonstration,
    numbers,
    phones,
    help,
    alternates: page.alternates,
    languages: toLanguages(page.alternates),
    assistance: assistance(settings, page),
    donation,
    ...(await bannersOf(page, resolve, words, now)),
  }
  return frameUntil(frame, changes, now)
}
