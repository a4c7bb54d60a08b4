import {sourceLocale} from '@preop/locales'
import {asText, type KnownRedirect, localizedText, pagePaths} from '@preop/schema/rules'
import type {SanityClient} from '@sanity/client'
import {publishedId} from '../published-id.ts'
import {z} from '../zod.ts'
import {type StoredDocument, storedDocument} from './stored-document.ts'
import {withdrawStateQuery} from './withdraw-state.query.ts'

const answer = z.object({
  links: z.array(z.object({_id: z.string(), _type: z.string(), name: z.unknown()})),
  redirects: z.array(z.object({_id: z.string(), from: z.string(), target: z.string()})),
  enabledLocales: z.array(z.string()).nullable(),
})

/** A document that points to the page. A draft may dangle; what is public may not. */
export type IncomingLink = {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly isPublic: boolean
}

/** What readers and editors lose with a page. */
export type WithdrawState = {
  readonly published: StoredDocument
  readonly draft: StoredDocument | undefined
  /** Addresses in the locales that readers can choose. */
  readonly addresses: readonly string[]
  readonly links: readonly IncomingLink[]
  readonly redirects: readonly KnownRedirect[]
}

/** @returns undefined when the page is not public any more */
export const readWithdrawState = async (
  client: SanityClient,
  id: string,
): Promise<WithdrawState | undefined> => {
  const found = await client.getDocuments([id, `drafts.${id}`])
  const [published, draft] = found.map((one) => storedDocument.nullish().parse(one) ?? undefined)
  if (!published) return undefined
  const paths = pagePaths(published)
  const parameters = {id, paths: [...paths.values()]}
  const around = await client.fetch<unknown>(withdrawStateQuery, parameters, {perspective: 'raw'})
  const {links, redirects, enabledLocales} = answer.parse(around)
  return {
    published,
    draft,
    addresses: [...paths].flatMap(([locale, path]) =>
      enabledLocales?.includes(locale) ? [path] : [],
    ),
    links: links.map(({_id, _type, name}) => ({
      id: publishedId(_id),
      type: _type,
      name: localizedText(name, sourceLocale) ?? asText(name) ?? _id,
      isPublic: !_id.includes('.'),
    })),
    redirects,
  }
}
