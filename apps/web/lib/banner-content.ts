import type {Banner} from '@preop/content'
import {isSafeHref} from '@preop/schema/lists'
import type {BannerContent} from '@preop/ui'
import {formatInstant} from './format.ts'
import type {Resolver} from './resolver.ts'
import type {Words} from './words.ts'

const validity = ({schedule}: Banner, {locale}: Resolver, words: Words): string | undefined => {
  const start = schedule?.start && formatInstant(locale, schedule.start, schedule.timeZone)
  const end = schedule?.end && formatInstant(locale, schedule.end, schedule.timeZone)
  if (start && end) return words('banner.validFromUntil', {start, end})
  if (start) return words('banner.validFrom', {start})
  if (end) return words('banner.validUntil', {end})
  return undefined
}

/**
 * A banner as a reader gets it: never left out for want of a translation.
 *
 * @param hrefOf - the address of a document's page in the reader's locale
 */
export const bannerContent = (
  banner: Banner,
  resolve: Resolver,
  words: Words,
  hrefOf: (id: string) => string | undefined,
): BannerContent => {
  const message = resolve.required(banner.message, `Banner ${banner._id}: message`)
  const links = banner.links.flatMap(({label, href, reference}) => {
    const text = resolve.text(label)
    const target = isSafeHref(href) ? href : reference && hrefOf(reference._ref)
    return text && target ? {href: target, text} : []
  })
  const text = validity(banner, resolve, words)
  return {
    key: banner._id,
    severity: banner.severity,
    message,
    links,
    ...(banner.schedule?.start ? {start: banner.schedule.start} : {}),
    ...(banner.schedule?.end ? {end: banner.schedule.end} : {}),
    ...(banner.dismissible ? {dismissible: banner._rev} : {}),
    ...(text ? {validity: text} : {}),
    ...(message.notice === 'none' ? {} : {fallbackNote: words(`fallback.${message.notice}.unit`)}),
  }
}
