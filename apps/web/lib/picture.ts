import type {BodyImage} from '@preop/portable-text'
import {content} from './content.ts'
import {imagePath, imageWidths} from './image-address.ts'

/** The column of text is 42 rem wide at most. */
const sizes = '(min-width: 45rem) 42rem, calc(100vw - 2rem)'

/**
 * A picture as a page shows it, from this very site. Its width and height keep the page from
 * shifting while it loads.
 *
 * @param id - of an uploaded picture
 * @returns undefined if there is none
 */
export const pictureOf = async (id: string): Promise<BodyImage | undefined> => {
  const asset = await content().byId('sanity.imageAsset', id)
  if (!asset) return undefined
  const {width, height} = asset
  const offered = imageWidths(width)
  return {
    src: imagePath(id, Math.max(...offered)),
    srcSet: offered.map((one) => `${imagePath(id, one)} ${one}w`).join(', '),
    sizes,
    width,
    height,
  }
}

/** The pictures among documents that texts refer to, by id. */
export const picturesOf = async (ids: readonly string[]): Promise<Record<string, BodyImage>> => {
  const found = await Promise.all(
    ids.map(async (id) => {
      const picture = await pictureOf(id)
      return picture ? [[id, picture] as const] : []
    }),
  )
  return Object.fromEntries(found.flat())
}
