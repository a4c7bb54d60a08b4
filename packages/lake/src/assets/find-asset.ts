import type {Dataset} from '../dataset.ts'
import type {LakeDocument} from '../documents/lake-document.ts'

/** The document of an asset; undefined once deleted, and then its bytes are not served either. */
export const findAsset = ({store}: Dataset, id: string): LakeDocument | undefined => {
  const found = store.get(id)
  const isAsset = found?._type === 'sanity.imageAsset' || found?._type === 'sanity.fileAsset'
  return isAsset ? found : undefined
}
