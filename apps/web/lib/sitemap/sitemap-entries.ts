import type {Locale} from '@preop/locales'
import {type Alternate, alternatesOf, alternatesOfInterface} from '../alternates.ts'
import {content} from '../content.ts'
import {isHiddenDemonstration} from '../is-hidden-demonstration.ts'
import {paths} from '../paths.ts'
import {siteSettings} from '../site-settings.ts'

/** One address of the sitemap and the same page in all its languages, itself among them. */
export type SitemapEntry = {
  path: string
  /** ISO 8601; pages that gather others have none. */
  changedAt?: string
  alternates: readonly Alternate[]
}

const entriesOf = (alternates: readonly Alternate[], changedAt?: string): SitemapEntry[] => {
  const translated = alternates.filter((alternate) => alternate.translated)
  return translated.map(({path}) => ({
    path,
    alternates: translated,
    ...(changedAt ? {changedAt} : {}),
  }))
}

/** Pages whose own words are the interface's. */
const interfacePaths = [
  paths.home,
  paths.procedures,
  paths.glossary,
  paths.languageHelp,
  paths.donate,
]

const documentsOf = async () => [
  ...(await content().procedureHeads()).map((page) => ({page, toPath: paths.procedure})),
  ...(await content().all('specialty')).map((page) => ({page, toPath: paths.specialty})),
  ...(await content().all('bodyRegion')).map((page) => ({page, toPath: paths.bodyRegion})),
  ...(await content().all('donation')).map((page) => ({page, toPath: paths.appeal})),
]

/**
 * Every address that search engines may list: each page in each locale that it is translated into.
 *
 * @returns none for a demonstration that others can reach
 */
export const sitemapEntries = async (): Promise<SitemapEntry[]> => {
  const {enabledLocales, demonstration} = await siteSettings()
  if (isHiddenDemonstration(demonstration)) return []
  const ofInterface = (toPath: (locale: Locale) => string) =>
    entriesOf(alternatesOfInterface(enabledLocales, toPath))
  const documents = await documentsOf()
  return [
    ...interfacePaths.flatMap(ofInterface),
    ...documents.flatMap(({page, toPath}) =>
      entriesOf(alternatesOf(page, enabledLocales, toPath), page._updatedAt),
    ),
  ]
}
