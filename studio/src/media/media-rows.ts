import {isRecord} from '@preop/schema/rules'

export type MediaRow = {
  readonly id: string
  readonly isImage: boolean
  readonly name: string
  readonly url: string | undefined
  readonly note: string
}

const sizeWords = (bytes: unknown) => {
  if (typeof bytes !== 'number') return undefined
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}

const usageWords = (uses: unknown) => {
  if (typeof uses !== 'number' || uses === 0) return 'not used'
  return uses === 1 ? 'used in 1 document' : `used in ${uses} documents`
}

/** Images and files as a list shows them. */
export const mediaRows = (result: unknown): MediaRow[] =>
  (Array.isArray(result) ? result : []).filter(isRecord).flatMap((asset) => {
    const {_id, _type, originalFilename, url, size, width, height, uses} = asset
    if (typeof _id !== 'string') return []
    const measures = typeof width === 'number' ? `${width} × ${String(height)}` : undefined
    return [
      {
        id: _id,
        isImage: _type === 'sanity.imageAsset',
        name: typeof originalFilename === 'string' ? originalFilename : 'Without a name',
        url: typeof url === 'string' ? url : undefined,
        note: [measures, sizeWords(size), usageWords(uses)]
          .filter((part) => part !== undefined)
          .join(' · '),
      },
    ]
  })
