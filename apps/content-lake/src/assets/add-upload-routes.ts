import {type AssetFolder, refuseUpload, uploadAsset} from '@preop/lake'
import type {Hono} from 'hono'
import {originOf} from '../http/origin-of.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

const texts = ['label', 'title', 'description', 'creditLine'] as const

/** What the client says of an upload, under the names that hosted Sanity's documents have. */
const aboutUpload = (query: Readonly<Record<string, string>>): Record<string, unknown> => {
  const about = texts.flatMap((name) => (query[name] ? [[name, query[name]]] : []))
  const {sourceId, sourceName, sourceUrl} = query
  if (!sourceId || !sourceName) return Object.fromEntries(about)
  const source = {id: sourceId, name: sourceName, ...(sourceUrl ? {url: sourceUrl} : {})}
  return {...Object.fromEntries(about), source}
}

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body) yield* body
}

/** `assets/images/:dataset` and `assets/files/:dataset`: the body is the bytes as they are. */
export const addUploadRoutes = (
  api: Hono<LakeEnv>,
  {lake}: LakeServices,
  folderOf: (dataset: string) => AssetFolder,
): void => {
  for (const kind of ['images', 'files'] as const) {
    api.post(`/assets/${kind}/:dataset`, async (context) => {
      const identity = context.get('identity')
      // Before anything of the body is read: who may not upload need not be waited for.
      refuseUpload(identity)
      const name = context.req.param('dataset')
      const query = context.req.query()
      const document = await uploadAsset(
        {dataset: lake.dataset(name), folder: folderOf(name)},
        {
          kind,
          body: chunksOf(context.req.raw.body),
          filename: (query.filename ?? '').slice(0, 255),
          about: aboutUpload(query),
          origin: originOf(context, lake.projectId),
        },
        identity,
      )
      return context.json({document})
    })
  }
}
