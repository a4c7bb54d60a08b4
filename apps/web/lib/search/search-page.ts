import {type BodyRegion, effectiveSlug, type GlossaryTerm, type Specialty} from '@preop/content'
import type {Locale} from '@preop/locales'
import type {SearchFormProps} from '@preop/ui'
import {absoluteUrl} from '../absolute-url.ts'
import {byText} from '../by-text.ts'
import {content} from '../content.ts'
import {documentCards} from '../document-cards.ts'
import {interfacePage} from '../interface-page.ts'
import {paths} from '../paths.ts'
import {createResolver, isTranslated, type Resolver} from '../resolver.ts'
import {siteSettings} from '../site-settings.ts'
import {wordsOf} from '../words.ts'
import {findProcedures} from './find-procedures.ts'
import {searchAddress} from './search-address.ts'
import {searchForm} from './search-form.ts'
import {searchLibraries} from './search-libraries.ts'
import type {SearchRequest} from './search-request.ts'
import {searchResult} from './search-result.ts'

/** Everything that the search page shows. */
export type SearchPage = Awaited<ReturnType<typeof buildSearchPage>>

/** Nobody reads further; one word more, or a filter, helps sooner. */
const mostResults = 20
const mostTopics = 4
const mostNearest = 3

const filterOptions = (topics: readonly (Specialty | BodyRegion)[], resolve: Resolver) =>
  topics
    .flatMap(({_id, name}) => {
      const text = resolve.text(name)
      return text ? [{value: _id, text}] : []
    })
    .sort(byText(resolve.locale, ({text}) => text.value))

const filteredForm = (
  request: SearchRequest,
  resolve: Resolver,
  topics: {bodyRegions: readonly BodyRegion[]; specialties: readonly Specialty[]},
): SearchFormProps => {
  const words = wordsOf(resolve.locale)
  return {
    ...searchForm(resolve.locale, request.query),
    filters: [
      {
        name: 'bodyRegion',
        label: words('procedure.bodyRegion'),
        any: words('search.anyBodyRegion'),
        chosen: request.bodyRegion,
        options: filterOptions(topics.bodyRegions, resolve),
      },
      {
        name: 'specialty',
        label: words('procedure.specialty'),
        any: words('search.anySpecialty'),
        chosen: request.specialty,
        options: filterOptions(topics.specialties, resolve),
      },
    ],
  }
}

const readTopics = async () => ({
  bodyRegions: await content().all('bodyRegion'),
  specialties: await content().all('specialty'),
  terms: await content().all('glossaryTerm'),
})

const has = (references: readonly {_ref: string}[], id: string) =>
  id === '' || references.some(({_ref}) => _ref === id)

const definitionOf = ({_id, term, definition}: GlossaryTerm, resolve: Resolver) => {
  const [name, meaning] = [resolve.text(term), resolve.text(definition)]
  return name && meaning ? [{id: _id, term: name, definition: meaning}] : []
}

const isAsked = ({query, bodyRegion, specialty}: SearchRequest) =>
  Boolean(query || bodyRegion || specialty)

/** Procedures for a query, the best first; for filters alone all that pass, by the alphabet. */
const resultsFor = async (request: SearchRequest, resolve: Resolver) => {
  const {locale} = resolve
  if (!isAsked(request)) return {results: [], total: 0}
  const {enabledLocales} = await siteSettings()
  const heads = (await content().procedureHeads()).filter(
    ({bodyRegions, specialties}) =>
      has(bodyRegions, request.bodyRegion) && has(specialties, request.specialty),
  )
  const headById = new Map(heads.map((head) => [head._id, head]))
  const isThere = (id: string) => {
    const title = headById.get(id)?.title
    return title !== undefined && isTranslated(resolve.text(title), locale)
  }
  if (request.query === '') {
    const results = heads
      .flatMap((head) => searchResult(head, resolve, enabledLocales) ?? [])
      .sort(byText(locale, ({title}) => title.parts.map(({text}) => text).join('')))
    return {results: results.slice(0, mostResults), total: results.length}
  }
  const {found, corrected} = findProcedures(request.query, locale, await searchLibraries(), isThere)
  const shown = found.flatMap((one) => {
    const head = headById.get(one.hit.id)
    const hasPage = head && effectiveSlug(head, locale) !== undefined && resolve.text(head.title)
    return hasPage ? [{head, one}] : []
  })
  // Words are marked in what is shown only: of many results that would take most of the time.
  const results = shown
    .slice(0, mostResults)
    .flatMap(({head, one}) => searchResult(head, resolve, enabledLocales, one) ?? [])
  return {results, total: shown.length, corrected}
}

/**
 * Gathers the search page for what was asked. Text in another language than the reader's is marked
 * as such, and nothing of the query is kept.
 */
export const buildSearchPage = async (locale: Locale, wanted: SearchRequest) => {
  const words = wordsOf(locale)
  const resolve = createResolver(locale)
  const topics = await readTopics()
  const known = (items: readonly {_id: string}[], id: string) =>
    items.some(({_id}) => _id === id) ? id : ''
  const request = {
    ...wanted,
    bodyRegion: known(topics.bodyRegions, wanted.bodyRegion),
    specialty: known(topics.specialties, wanted.specialty),
  }
  const page = await interfacePage(locale, {
    title: request.query ? words('search.titleFor', {query: request.query}) : words('search.title'),
    description: words('search.intro'),
    toPath: (other) => searchAddress(other, request),
  })
  const {results, total, corrected} = await resultsFor(request, resolve)
  const asked = isAsked(request)
  // The libraries are costly to make anew after a publish; without a word to look for nobody waits.
  const library = request.query === '' ? undefined : (await searchLibraries()).get(locale)
  const hits = library?.topics.search(request.query).hits ?? []
  const nearest =
    total === 0 && hits.length === 0 && library
      ? [
          ...new Set(
            [library.procedures, library.topics].flatMap((one) => one.nearest(request.query)),
          ),
        ]
      : []
  const rank = new Map(hits.map(({id}, index) => [id, index]))
  const foundOf = <Item extends {_id: string}>(items: readonly Item[]) =>
    items
      .filter(({_id}) => rank.has(_id))
      .sort((a, b) => (rank.get(a._id) ?? 0) - (rank.get(b._id) ?? 0))
      .slice(0, mostTopics)
  return {
    frame: page.frame,
    // The way to search may be found on the web; what somebody searched for may not.
    head: asked
      ? {
          ...page.head,
          canonical: absoluteUrl(paths.search(locale)),
          alternates: [],
          noindex: true,
        }
      : page.head,
    request,
    asked,
    form: filteredForm(request, resolve, topics),
    total,
    results,
    corrected: corrected && {
      text: corrected,
      href: searchAddress(locale, {...request, query: corrected}),
    },
    nearest: nearest
      .slice(0, mostNearest)
      .map((word) => ({text: word, href: searchAddress(locale, {query: word})})),
    topics: await documentCards(
      [...foundOf(topics.specialties), ...foundOf(topics.bodyRegions)],
      resolve,
    ),
    terms: foundOf(topics.terms).flatMap((term) => definitionOf(term, resolve)),
    browse: {
      bodyRegions: await documentCards(topics.bodyRegions, resolve),
      specialties: await documentCards(topics.specialties, resolve),
    },
  }
}
