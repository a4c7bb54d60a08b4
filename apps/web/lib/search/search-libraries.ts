import type {Snapshot} from '@preop/content'
import type {Locale} from '@preop/locales'
import {createSearchIndex, type SearchDocument} from '@preop/search'
import {content} from '../content.ts'
import {createResolver, type Resolver} from '../resolver.ts'
import {siteSettings} from '../site-settings.ts'
import {procedureTexts} from './procedure-texts.ts'
import type {SearchLibrary, SearchText} from './search-library.ts'
import {topicDocument} from './topic-document.ts'

type Libraries = ReadonlyMap<Locale, SearchLibrary>

let kept: {snapshot: Snapshot; libraries: Promise<Libraries>} | undefined

/** The server answers others between the procedures: reading hundreds takes a while. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

const byId = <Item extends {_id: string}>(items: readonly Item[]) =>
  new Map(items.map((item) => [item._id, item]))

/** What is read of one language before its index is built. */
type Shelf = {
  locale: Locale
  resolve: Resolver
  documents: SearchDocument[]
  texts: Map<string, readonly SearchText[]>
}

const newShelf = (locale: Locale): Shelf => ({
  locale,
  resolve: createResolver(locale),
  documents: [],
  texts: new Map(),
})

const readLibraries = async (snapshot: Snapshot): Promise<Libraries> => {
  const {enabledLocales} = await siteSettings()
  const topics = [...(await snapshot.all('specialty')), ...(await snapshot.all('bodyRegion'))]
  const terms = await snapshot.all('glossaryTerm')
  const around = {topics: byId(topics), terms: byId(terms)}
  const shelves = enabledLocales.map(newShelf)
  for (const {_id} of await snapshot.procedureHeads()) {
    await pause()
    // Newer content closes the file that this one is read from.
    if (content() !== snapshot) return searchLibraries()
    const procedure = await snapshot.byId('procedure', _id)
    if (!procedure) continue
    for (const {resolve, documents, texts} of shelves) {
      const read = procedureTexts(procedure, resolve, around)
      documents.push(read.document)
      texts.set(_id, read.texts)
    }
  }
  const libraries = new Map<Locale, SearchLibrary>()
  for (const {locale, resolve, documents, texts} of shelves) {
    const topicDocuments = [...topics, ...terms].map((topic) => topicDocument(topic, resolve))
    libraries.set(locale, {
      locale,
      procedures: await createSearchIndex(locale, documents),
      texts,
      topics: await createSearchIndex(locale, topicDocuments),
    })
  }
  return libraries
}

/**
 * Everything that can be found, in each enabled locale. It is read when the first reader searches,
 * and anew when the content has changed since.
 */
export const searchLibraries = (): Promise<Libraries> => {
  const snapshot = content()
  if (kept?.snapshot === snapshot) return kept.libraries
  const libraries = readLibraries(snapshot).catch((error: unknown) => {
    if (kept?.libraries === libraries) kept = undefined
    throw error
  })
  kept = {snapshot, libraries}
  return libraries
}
