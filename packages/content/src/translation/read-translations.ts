import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {glossaryWords} from '../glossary-term/glossary-words.ts'
import {models} from '../models.ts'
import {dropNulls} from '../snapshot/drop-nulls.ts'
import {translatablePageQuery, translationWorkPageQuery} from './translatable.query.ts'

/** Documents in one request; see `readPublished`. */
const pageSize = 200

const page = z.array(z.looseObject({_id: z.string(), _type: z.string()}))

export type StoredTranslations = {
  /** Published documents as stored, by `_id`. */
  readonly documents: z.output<typeof page>
  /** Sidecars as stored, by `_id`; none when the client has no token. */
  readonly works: z.output<typeof page>
  /** That the settings switch on; none without settings. */
  readonly enabledLocales: readonly string[]
  /** The hospital's own terms, for telling wording from substance. */
  readonly glossaryWords: readonly string[]
}

const readPages = async (
  client: SanityClient,
  query: string,
  perspective: 'published' | 'raw',
): Promise<z.output<typeof page>> => {
  const documents: z.output<typeof page> = []
  for (let after = ''; ; ) {
    const params = {types: Object.keys(models), after, size: pageSize}
    const next = page.parse(dropNulls(await client.fetch<unknown>(query, params, {perspective})))
    documents.push(...next)
    const last = next.at(-1)
    if (!last || next.length < pageSize) return documents
    after = last._id
  }
}

const settings = z.object({enabledLocales: z.array(z.string())})

/**
 * Reads what is translated and what is being translated, as stored. Unlike a snapshot it is not of
 * one moment: what is published meanwhile may or may not be in it.
 *
 * @param client - with a token, if work in progress is to be read
 */
export const readTranslations = async (client: SanityClient): Promise<StoredTranslations> => {
  const documents = await readPages(client, translatablePageQuery, 'published')
  const works = await readPages(client, translationWorkPageQuery, 'raw')
  const found = settings.safeParse(documents.find(({_id}) => _id === 'siteSettings'))
  const terms = documents
    .filter(({_type}) => _type === 'glossaryTerm')
    .map((term) => models.glossaryTerm.safeParse(term).data)
    .filter((term) => term !== undefined)
  return {
    documents,
    works,
    enabledLocales: found.data?.enabledLocales ?? [],
    glossaryWords: glossaryWords(terms),
  }
}
