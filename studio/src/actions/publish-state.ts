import {type KnownRedirect, type PlainDocument, pagePaths} from '@preop/schema/rules'
import type {SanityClient} from '@sanity/client'
import {z} from '../zod.ts'
import {publishStateQuery} from './publish-state.query.ts'
import type {StoredDocument} from './stored-document.ts'
import {storedDocument} from './stored-document.ts'

const answer = z.object({
  redirects: z.array(z.object({_id: z.string(), from: z.string(), target: z.string()})),
  glossary: z.array(z.object({term: z.unknown(), synonyms: z.unknown()})),
  enabledLocales: z.array(z.string()).nullable(),
})

/** Both versions of a document and what surrounds them, as the lake has them at this moment. */
export type PublishState = {
  readonly draft: StoredDocument | undefined
  readonly published: StoredDocument | undefined
  /** What is published or, of a page that was withdrawn, what was published last. */
  readonly last: StoredDocument | undefined
  readonly redirects: readonly KnownRedirect[]
  readonly glossary: readonly {readonly term?: unknown; readonly synonyms?: unknown}[]
  readonly enabledLocales: readonly string[]
}

const pathsOf = (document: PlainDocument | undefined): readonly string[] =>
  document ? [...pagePaths(document).values()] : []

const pastAnswer = z.object({documents: z.array(z.unknown())})

/** What a document was when it last existed; its approved translations hold still. */
const readLast = async (client: SanityClient, id: string): Promise<StoredDocument | undefined> => {
  const url = `/data/history/${client.config().dataset}/documents/${id}?lastRevision=true`
  const {documents} = pastAnswer.parse(await client.request<unknown>({url}))
  return storedDocument.safeParse(documents[0]).data
}

/**
 * Reads what is stored, not what the form shows: what is published is exactly what was looked at.
 *
 * @param client - reads drafts too
 */
export const readPublishState = async (
  client: SanityClient,
  publishedId: string,
): Promise<PublishState> => {
  const found = await client.getDocuments([`drafts.${publishedId}`, publishedId])
  const [draft, published] = found.map((one) => storedDocument.nullish().parse(one) ?? undefined)
  const paths = [...new Set([...pathsOf(draft), ...pathsOf(published)])]
  const around = await client.fetch<unknown>(publishStateQuery, {paths}, {perspective: 'raw'})
  const {redirects, glossary, enabledLocales} = answer.parse(around)
  const last = published ?? (draft && (await readLast(client, publishedId)))
  return {draft, published, last, redirects, glossary, enabledLocales: enabledLocales ?? []}
}
