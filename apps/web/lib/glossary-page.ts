import type {GlossaryTerm} from '@preop/content'
import type {Locale} from '@preop/locales'
import type {GlossaryEntry} from '@preop/ui'
import {aliasesIn} from './aliases-in.ts'
import {byText} from './by-text.ts'
import {content} from './content.ts'
import {interfacePage} from './interface-page.ts'
import {pageAddresses} from './page-addresses.ts'
import {pageTexts} from './page-texts.ts'
import {paths} from './paths.ts'
import {createResolver, type Resolver} from './resolver.ts'
import {glossaryGraph} from './structured-data/glossary-graph.ts'
import {toAlphabets} from './to-alphabets.ts'
import {wordsOf} from './words.ts'

/** Everything that the glossary shows. */
export type GlossaryPage = Awaited<ReturnType<typeof buildGlossaryPage>>

const usesOf = async (termId: string, resolve: Resolver) => {
  const ids = await content().proceduresNaming(termId)
  const addresses = await pageAddresses(ids, resolve.locale)
  const pages = await Promise.all(ids.map((id) => content().pageHead(id)))
  return pages
    .flatMap((page) => {
      const text = page && resolve.text(pageTexts(page).title)
      const href = page && addresses[page._id]
      return text && href ? [{href, text}] : []
    })
    .sort(byText(resolve.locale, ({text}) => text.value))
}

const entryOf = async (
  {_id, ...document}: GlossaryTerm,
  resolve: Resolver,
): Promise<GlossaryEntry> => ({
  id: _id,
  term: resolve.required(document.term, `Glossary term ${_id}: term`),
  definition: resolve.required(document.definition, `Glossary term ${_id}: definition`),
  synonyms: aliasesIn(document.synonyms, resolve),
  uses: await usesOf(_id, resolve),
})

export const buildGlossaryPage = async (locale: Locale) => {
  const words = wordsOf(locale)
  const resolve = createResolver(locale)
  const page = await interfacePage(locale, {
    title: words('glossary.title'),
    description: words('glossary.intro'),
    toPath: paths.glossary,
  })
  const documents = await content().all('glossaryTerm')
  const entries = await Promise.all(documents.map((document) => entryOf(document, resolve)))
  return {
    ...page,
    graph: glossaryGraph(page, entries, locale, words),
    alphabets: toAlphabets(entries, ({term}) => term.value, locale),
  }
}
