import {createContentClient} from '@preop/content'
import {type Locale, localeIds, sourceLocale} from '@preop/locales'
import {z} from 'zod'
import {sites} from './sites.ts'
import {word} from './word.ts'

/** The two sites with pages: the sample as `npm start` serves it, and approved text. */
export const siteNames = ['sample', 'fixtures'] as const
export type SiteName = (typeof siteNames)[number]

/** The sample leaves out the right-to-left test locale. */
export const localesOf: Readonly<Record<SiteName, readonly Locale[]>> = {
  sample: localeIds.filter((locale) => locale !== 'ar'),
  fixtures: localeIds,
}

export const pageKinds = [
  'home',
  'procedures',
  'procedure',
  'specialty',
  'bodyRegion',
  'glossary',
  'languageHelp',
  'donate',
  'donation',
  'search',
] as const
/** What is found on the web; a search is not, and no cache keeps it. */
export const indexedKinds = pageKinds.filter((kind) => kind !== 'search')
export type PageKind = (typeof pageKinds)[number]

export type SitePage = {
  /** The same for one page in all its locales. */
  id: string
  kind: PageKind
  locale: Locale
  url: string
  /** What the `h1` has to say, and in which language. */
  title: string
  titleLang: Locale
  /** Whether title and summary are there in the locale. */
  translated: boolean
}

const lakes: Readonly<Record<SiteName, string>> = {
  sample: sites.lake,
  fixtures: sites.fixturesLake,
}

const query = /* groq */ `*[_type in ["procedure", "specialty", "bodyRegion", "donation"]] | order(_id asc) {
  _id,
  "kind": _type,
  "slug": slug[]{language, "value": value.current},
  "title": coalesce(title, name)[]{language, value},
  "summary": coalesce(summary, description)[]{language, value}
}`

const localized = z.array(z.object({language: z.enum(localeIds), value: z.string()}))
const documents = z.array(
  z.object({
    _id: z.string(),
    kind: z.enum(['procedure', 'specialty', 'bodyRegion', 'donation']),
    slug: localized,
    title: localized,
    summary: localized,
  }),
)
type Document = z.infer<typeof documents>[number]

const folders = {
  procedure: 'procedures',
  specialty: 'specialties',
  bodyRegion: 'body',
  donation: 'donate',
} as const

const find = (texts: z.infer<typeof localized>, locale: Locale) =>
  texts.find(({language}) => language === locale)?.value

const documentPage = (origin: string, document: Document, locale: Locale): SitePage => {
  const {_id, kind, slug, title, summary} = document
  const own = find(title, locale)
  return {
    id: _id,
    kind,
    locale,
    url: `${origin}/${locale}/${folders[kind]}/${find(slug, locale) ?? find(slug, sourceLocale)}`,
    title: own ?? find(title, sourceLocale) ?? '',
    titleLang: own ? locale : sourceLocale,
    translated: Boolean(own && find(summary, locale)),
  }
}

/** A word that finds something in every locale, in the reader's own language or in another. */
const searchedFor: Readonly<Record<SiteName, string>> = {
  sample: 'vertebroplasty',
  fixtures: 'wrist',
}

const interfacePages = (site: SiteName, locale: Locale): SitePage[] => {
  const page = (kind: PageKind, path: string, title: string): SitePage => {
    const url = `${sites[site]}/${locale}${path}`
    return {id: kind, kind, locale, url, title, titleLang: locale, translated: true}
  }
  return [
    page('home', '', word(locale, 'home.title')),
    page('procedures', '/procedures', word(locale, 'list.title')),
    page('glossary', '/glossary', word(locale, 'glossary.title')),
    page('languageHelp', '/language-help', word(locale, 'languageAssistance.heading')),
    page('donate', '/donate', word(locale, 'donate.title')),
    page('search', `/search?q=${searchedFor[site]}`, word(locale, 'search.title')),
  ]
}

const readPages = async (site: SiteName): Promise<SitePage[]> => {
  const client = createContentClient({
    projectId: 'preop',
    dataset: 'production',
    apiHost: lakes[site],
  })
  const found = documents.parse(await client.fetch(query))
  return localesOf[site].flatMap((locale) => [
    ...interfacePages(site, locale),
    ...found.map((document) => documentPage(sites[site], document, locale)),
  ])
}

const kept = new Map<SiteName, Promise<SitePage[]>>()

/** Every page of a site in every locale, by what the lake holds: the site itself is not asked. */
export const sitePages = (site: SiteName): Promise<SitePage[]> => {
  const pages = kept.get(site) ?? readPages(site)
  kept.set(site, pages)
  return pages
}

/**
 * One page of each kind, translated and not, and the procedure with the most translations: what
 * differs between the others is text alone.
 */
export const pageVariants = async (site: SiteName): Promise<SitePage[]> => {
  const pages = await sitePages(site)
  const translations = (wanted: string) =>
    pages.filter(({id, translated}) => id === wanted && translated).length
  const [most] = pages
    .filter(({kind}) => kind === 'procedure')
    .toSorted((one, other) => translations(other.id) - translations(one.id))
  const isFirst = ({kind, locale, translated, id}: SitePage) =>
    pages.find(
      (page) => page.kind === kind && page.locale === locale && page.translated === translated,
    )?.id === id
  return pages.filter((page) => page.id === most?.id || isFirst(page))
}

/** The first of the pages that can be read beside its source, with the source beside it. */
export const besideSource = (pages: readonly SitePage[]): string[] =>
  pages
    .filter(({kind, locale, translated}) => kind === 'procedure' && locale !== 'en' && translated)
    .slice(0, 1)
    .map(({url}) => `${url}/with/en`)
