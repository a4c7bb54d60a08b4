import type {Identity} from './access/identity.ts'
import type {Dataset} from './dataset.ts'
import type {LakeDocument} from './documents/lake-document.ts'

export type ExportRequest = {
  /** Left out: every type. */
  readonly types?: readonly string[] | undefined
  /** Where the lake is reached now. */
  readonly origin: string
}

/**
 * An asset's document holds the address it was uploaded at. Its bytes are fetched by it, also after
 * the lake has moved to another port or host.
 */
const readdress = (
  document: LakeDocument,
  {projectId, name}: Dataset,
  origin: string,
): LakeDocument => {
  const {_type, path} = document
  if (_type !== 'sanity.imageAsset' && _type !== 'sanity.fileAsset') return document
  const isOurs =
    typeof path === 'string' &&
    ['images', 'files'].some((kind) => path.startsWith(`${kind}/${projectId}/${name}/`))
  return isOurs ? {...document, url: `${origin}/${path}`} : document
}

/** Every document the identity may read, one JSON line each, all of the same moment. */
export function* exportDocuments(
  dataset: Dataset,
  identity: Identity,
  {types, origin}: ExportRequest,
): Generator<string> {
  const {documents} = dataset.store.snapshot(identity.kind === 'anonymous' ? 'public' : 'raw')
  for (const document of documents())
    if (!types || types.includes(document._type))
      yield `${JSON.stringify(readdress(document, dataset, origin))}\n`
}
