import type {Identity} from '../access/identity.ts'
import {canUpload} from '../access/permissions.ts'
import type {Dataset} from '../dataset.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {httpError} from '../errors/http-error.ts'
import {noSessionError} from '../errors/no-session-error.ts'
import {mutate} from '../mutate/mutate.ts'
import type {AssetFolder, Received} from './asset-folder.ts'
import {describeFile} from './describe-file.ts'
import {describeImage} from './describe-image.ts'
import {uploadLimits} from './image-limits.ts'

export type AssetKind = 'images' | 'files'

export type Upload = {
  readonly kind: AssetKind
  readonly body: AsyncIterable<Uint8Array>
  /** As the person's computer names it; kept, and never used as a path. */
  readonly filename: string
  /** Title, description and the like, as the client sends them. */
  readonly about: Readonly<Record<string, unknown>>
  /** Where the lake is reached, for the address in the document. */
  readonly origin: string
}

type Place = {
  readonly dataset: Dataset
  readonly folder: AssetFolder
}

/** @throws LakeError 401 or 403 */
export const refuseUpload = (identity: Identity): void => {
  if (identity.kind === 'anonymous')
    throw noSessionError('Uploading needs a token or a signed-in session')
  if (canUpload(identity)) return
  throw httpError(403, `Insufficient permissions; the role "${identity.role}" may not upload`)
}

const describe = async (kind: AssetKind, {path, sha1}: Received, filename: string) => {
  if (kind === 'files') {
    const {extension, mimeType} = await describeFile(path, filename)
    return {
      content: {_type: 'sanity.fileAsset', _id: `file-${sha1}-${extension}`, extension, mimeType},
      name: `${sha1}.${extension}`,
    }
  }
  const {extension, mimeType, width, height, metadata} = await describeImage(path)
  const size = `${width}x${height}`
  const _id = `image-${sha1}-${size}-${extension}`
  return {
    content: {_type: 'sanity.imageAsset', _id, extension, mimeType, metadata},
    name: `${sha1}-${size}.${extension}`,
  }
}

const store = async (
  {dataset, folder}: Place,
  received: Received,
  {kind, filename, about, origin}: Upload,
  identity: Identity,
): Promise<LakeDocument> => {
  const {sha1, size} = received
  const {content, name} = await describe(kind, received, filename)
  // The bytes before the document that promises them: between the two, nothing is broken.
  await folder.keep(received)
  const path = `${kind}/${dataset.projectId}/${dataset.name}/${name}`
  const document = {
    ...about,
    ...content,
    assetId: sha1,
    sha1hash: sha1,
    originalFilename: filename || name,
    path,
    size,
    uploadId: sha1,
    url: `${origin}/${path}`,
  }
  await mutate(dataset, {mutations: [{createIfNotExists: document}]}, identity)
  const stored = dataset.store.get(content._id)
  if (!stored) throw new Error(`The asset document "${content._id}" was deleted while it was made`)
  return stored
}

/**
 * Takes in an image or a file. The same content uploaded twice is one asset, and the document that
 * is there already is the answer.
 *
 * @throws LakeError 400 for what cannot be used, 401 or 403 who may not, 413 for what is too large
 */
export const uploadAsset = async (
  place: Place,
  upload: Upload,
  identity: Identity,
): Promise<LakeDocument> => {
  refuseUpload(identity)
  const received = await place.folder.receive(upload.body, uploadLimits[upload.kind])
  try {
    return await store(place, received, upload, identity)
  } finally {
    await place.folder.discard(received)
  }
}
