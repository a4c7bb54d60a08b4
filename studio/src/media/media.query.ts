import {defineQuery} from 'groq'

/** What has been uploaded, the newest first. */
export const mediaQuery = defineQuery(`
  *[_type in ["sanity.imageAsset", "sanity.fileAsset"]] | order(_createdAt desc)[0...500]{
    _id, _type, originalFilename, url, size,
    "width": metadata.dimensions.width, "height": metadata.dimensions.height,
    "uses": count(*[references(^._id)])
  }
`)

/** The documents an image or file is used in, whole: where in them, a query cannot say. */
export const assetUsesQuery = defineQuery(`*[references($asset)]`)

/** One image or file. */
export const assetQuery = defineQuery(`
  *[_id == $asset][0]{_id, _type, originalFilename, url, "width": metadata.dimensions.width}
`)
