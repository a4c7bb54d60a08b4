import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {models} from '../models.ts'
import {dropNulls} from './drop-nulls.ts'
import {approvedWorkPageQuery, snapshotMarkQuery, snapshotPageQuery} from './snapshot.query.ts'

/** Documents in one request. A translated procedure has some 200 KB, so a page stays below 40 MB. */
const pageSize = 200
const attempts = 5

const types = Object.keys(models)
const page = z.array(z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string()}))
const mark = z.object({
  count: z.number(),
  latest: z.object({_id: z.string(), _rev: z.string()}).nullable(),
})

export type PublishedDocument = z.output<typeof page>[number]

/**
 * What tells one state of the published content from another, in one request.
 *
 * @returns an opaque text: equal texts mean that nothing was published or withdrawn in between
 */
export const readMark = async (client: SanityClient): Promise<string> =>
  JSON.stringify(mark.parse(await client.fetch<unknown>(snapshotMarkQuery, {types})))

const readPages = async (client: SanityClient, query: string, perspective: 'published' | 'raw') => {
  const documents: PublishedDocument[] = []
  for (let after = ''; ; ) {
    const params = {types, after, size: pageSize}
    const answer = await client.fetch<unknown>(query, params, {perspective})
    const next = page.parse(dropNulls(answer))
    documents.push(...next)
    const last = next.at(-1)
    if (!last || next.length < pageSize) return documents
    after = last._id
  }
}

/**
 * Reads every published document that the site shows, as of one point in time: if something is
 * published while the pages are read, they are read again. The number of requests is two plus one
 * for each 200 documents, however many locales and pages the site has. With a token, what was approved
 * is read from the sidecars too, in as many requests as they need.
 *
 * @param client - of any content lake; no token is needed
 * @returns documents as projected by `snapshotPageQuery`, ordered by `_id`, the sidecars with their
 *   approved units, and the mark of that state
 * @throws Error if the content does not hold still for five readings, or the lake does not answer
 */
export const readPublished = async (
  client: SanityClient,
): Promise<{documents: PublishedDocument[]; works: PublishedDocument[]; mark: string}> => {
  let before = await readMark(client)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const documents = await readPages(client, snapshotPageQuery, 'published')
    const {token} = client.config()
    const works = token ? await readPages(client, approvedWorkPageQuery, 'raw') : []
    const after = await readMark(client)
    if (before === after) return {documents, works, mark: after}
    before = after
  }
  throw new Error(
    `The content changed during each of ${attempts} readings, so no snapshot of one moment could be taken. Wait until the import or mass edit is over and try again.`,
  )
}
