import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'

/** An uploaded picture; its size in pixels keeps the page from shifting while it loads. */
export const imageAssetModel = z.object({
  ...documentFields,
  _type: z.literal('sanity.imageAsset'),
  url: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

export type ImageAsset = z.output<typeof imageAssetModel>
