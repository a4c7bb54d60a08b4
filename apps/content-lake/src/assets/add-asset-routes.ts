import {createReadStream} from 'node:fs'
import {join} from 'node:path'
import {
  type AssetFolder,
  chooseOutput,
  choosesByAccept,
  findAsset,
  httpError,
  ImageDrawer,
  imageFormats,
  parseFileName,
  parseImageName,
  parseImageRequest,
} from '@preop/lake'
import type {Context, Hono} from 'hono'
import {z} from 'zod'
import {toWebStream} from '../http/to-web-stream.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {contentDisposition} from './content-disposition.ts'

/** An address names its content by hash: what it answers never changes. */
const forEver = 'public, max-age=31536000, immutable'

/** An uploaded SVG or page that is opened by itself runs nothing and reaches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** Everything else is saved, not shown: only these are safe to open on the Studio's origin. */
const shownTypes = /^(?:image|video|audio)\/|^application\/pdf$/

const describedFile = z.object({mimeType: z.string(), originalFilename: z.string().optional()})

type Answer = {
  readonly etag: string
  readonly type: string
  readonly size: number
  readonly body: () => ReadableStream<Uint8Array<ArrayBuffer>>
}

const answerWith = (context: Context<LakeEnv>, {etag, type, size, body}: Answer) => {
  context.header('cache-control', forEver)
  context.header('etag', etag)
  // Chromium shows no PDF under a sandbox; it runs what a PDF holds in a process of its own.
  if (type !== 'application/pdf') context.header('content-security-policy', policy)
  if (context.req.header('if-none-match') === etag) return context.body(null, 304)
  context.header('content-type', type)
  context.header('content-length', String(size))
  if (context.req.method === 'HEAD') return context.body(null)
  return context.body(body())
}

const notFound = (path: string) => httpError(404, `There is no asset at ${path}`)

/** The pictures and files themselves. Whoever has an address may see what is there, as with hosted Sanity. */
export const addAssetRoutes = (
  app: Hono<LakeEnv>,
  {lake}: LakeServices,
  folderOf: (dataset: string) => AssetFolder,
): void => {
  const drawer = new ImageDrawer(join(lake.dataDir, 'cache', 'images'))
  const locate = (context: Context<LakeEnv>, id: string | undefined) => {
    const {project, dataset = ''} = context.req.param()
    const document =
      id && project === lake.projectId ? findAsset(lake.dataset(dataset), id) : undefined
    if (!document) throw notFound(context.req.path)
    return {document, folder: folderOf(dataset)}
  }
  const original = async (
    context: Context<LakeEnv>,
    folder: AssetFolder,
    sha1: string,
    type: string,
  ) => {
    const size = await folder.sizeOf(sha1)
    if (size === undefined) throw notFound(context.req.path)
    context.header('x-sanity-sha1', sha1)
    return answerWith(context, {
      etag: `"${sha1}"`,
      type,
      size,
      body: () => toWebStream(createReadStream(folder.pathOf(sha1))),
    })
  }
  const download = (context: Context<LakeEnv>, fallback: string, isForced = false) => {
    const asked = context.req.query('dl')
    if (asked !== undefined || isForced)
      context.header('content-disposition', contentDisposition(asked ?? '', fallback))
  }

  app.get('/images/:project/:dataset/:name/:vanity?', async (context) => {
    const name = parseImageName(context.req.param('name'))
    const {folder} = locate(context, name?.id)
    if (!name) throw notFound(context.req.path)
    const {dl, dlRaw, ...query} = context.req.query()
    const request = parseImageRequest(query)
    if (choosesByAccept(request)) context.header('vary', 'Accept')
    const output = chooseOutput(name.format, request, context.req.header('accept') ?? '')
    download(context, context.req.param('name'))
    const {auto, ...changes} = request
    const isUnchanged =
      Object.keys(changes).length === 0 && (!choosesByAccept(request) || output === name.format)
    const isAsIs = dlRaw !== undefined || isUnchanged
    if (isAsIs || !output)
      return original(context, folder, name.sha1, imageFormats[name.format].mimeType)
    if (!(await folder.sizeOf(name.sha1))) throw notFound(context.req.path)
    const {bytes, key} = await drawer.draw(folder.pathOf(name.sha1), name, request, output)
    return answerWith(context, {
      etag: `"${key.slice(0, 32)}"`,
      type: imageFormats[output].mimeType,
      size: bytes.length,
      body: () => new Blob([new Uint8Array(bytes)]).stream(),
    })
  })

  app.get('/files/:project/:dataset/:name/:vanity?', (context) => {
    const name = parseFileName(context.req.param('name'))
    const {document, folder} = locate(context, name?.id)
    if (!name) throw notFound(context.req.path)
    const {mimeType, originalFilename} = describedFile.parse(document)
    download(context, originalFilename ?? context.req.param('name'), !shownTypes.test(mimeType))
    return original(context, folder, name.sha1, mimeType)
  })
}
