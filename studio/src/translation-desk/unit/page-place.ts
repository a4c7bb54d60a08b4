import {getLocale, type Locale} from '@preop/locales'
import {type PlainDocument, previewPrefix} from '@preop/schema/rules'
import type {UnitAddress} from '../unit-row.ts'
import type {Site} from '../use-site.ts'
import {pageAddress} from './page-address.ts'

/** Where readers meet a unit, and whether the desk can show it there. */
export type PagePlace =
  | {readonly shown: 'beside'; readonly address: string; readonly framed: string}
  | {readonly shown: 'elsewhere'; readonly address: string; readonly why: string}
  | {readonly shown: 'nowhere'; readonly why: string}

type Options = {
  readonly site: Site
  /** The origin of this Studio. */
  readonly here: string
  readonly enabled: readonly Locale[]
  readonly document: PlainDocument
  readonly unit: Pick<UnitAddress, 'locale' | 'path'>
}

/** A browser would show its own words for a page that refuses the frame; so it is known before. */
const whyNotFramed = ({siteOrigin, studioOrigin}: Site, here: string): string | undefined => {
  if (siteOrigin === here)
    return 'The site has the same address as this Studio, and a frame would not keep them apart. Open the page in a tab.'
  if (studioOrigin === undefined)
    return `The site does not let its pages be shown inside the Studio. Open the page in a tab. Whoever runs the site can allow it: PREOP_STUDIO_ORIGIN=${here}`
  return studioOrigin === here
    ? undefined
    : `The site lets its pages be shown only inside the Studio at ${studioOrigin}, and this one is at ${here}. Open the Studio there, or the page in a tab.`
}

const framedAddress = (address: string): string => {
  const url = new URL(address)
  url.pathname = previewPrefix + url.pathname
  return url.href
}

/** Where the page of a unit is, or why there is none; sentences are for whoever translates. */
export const pagePlace = ({site, here, enabled, document, unit}: Options): PagePlace => {
  if (site.siteOrigin === undefined)
    return {
      shown: 'nowhere',
      why: 'This Studio was not told where the site is. Whoever built it can say so: SANITY_STUDIO_SITE_ORIGIN',
    }
  const address = pageAddress(site.siteOrigin, document, unit)
  if (address === undefined)
    return {
      shown: 'nowhere',
      why: 'This text has no page of its own: readers meet it on other pages.',
    }
  if (!enabled.includes(unit.locale))
    return {
      shown: 'nowhere',
      why: `There is no page in ${getLocale(unit.locale).endonym} yet: the settings do not show this language to readers.`,
    }
  const why = whyNotFramed(site, here)
  return why === undefined
    ? {shown: 'beside', address, framed: framedAddress(address)}
    : {shown: 'elsewhere', address, why}
}
