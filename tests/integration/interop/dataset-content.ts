import {createHash} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

const documents = z.array(z.looseObject({_id: z.string(), _type: z.string()}))

type Document = z.infer<typeof documents>[number]

const without = (document: Document, names: readonly string[]): Document =>
  documents.element.parse(
    Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name))),
  )

const isAsset = ({_type}: Document) => /^sanity\.\w+Asset$/.test(_type)

const sha1 = async (url: unknown): Promise<string> => {
  const response = await fetch(String(url))
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return createHash('sha1')
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest('hex')
}

/** What an import makes anew, as hosted Sanity does: the revision and the time of the last change. */
const renewed = ['_rev', '_updatedAt']

/** Assets are uploaded again, so that their documents are new ones, at the address of their lake. */
const renewedOfAssets = [...renewed, '_createdAt', 'url']

/**
 * Everything a dataset holds, drafts and ids with a dot included, by ascending id: documents without
 * what an import renews, and of every asset the hash of the bytes that its address answers with.
 */
export const readContent = async (client: SanityClient) => {
  const url = client.getUrl(`/data/export/${client.config().dataset}`)
  const response = await fetch(url, {headers: {authorization: `Bearer ${client.config().token}`}})
  const lines = (await response.text()).split('\n').filter(Boolean)
  const all = documents.parse(lines.map((line) => JSON.parse(line)))
  return Promise.all(
    all.map(async (document) =>
      isAsset(document)
        ? {...without(document, renewedOfAssets), bytes: await sha1(document.url)}
        : without(document, renewed),
    ),
  )
}
