import type {ImageFormat} from './image-formats.ts'
import type {ImageRequest} from './parse-image-request.ts'

/** Formats that sharp writes and browsers show. */
export const outputFormats = ['jpeg', 'png', 'gif', 'webp', 'avif'] as const

export type OutputFormat = (typeof outputFormats)[number]

const named = {
  jpg: 'jpeg',
  pjpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
} as const

/** Whether the answer depends on what the browser can show. */
export const choosesByAccept = ({auto}: ImageRequest): boolean =>
  auto?.split(',').includes('format') ?? false

/**
 * The format to answer in; undefined for an SVG that nobody wants as pixels, which is served as it
 * is at any size.
 */
export const chooseOutput = (
  source: ImageFormat,
  request: ImageRequest,
  accept: string,
): OutputFormat | undefined => {
  if (request.fm) return named[request.fm]
  if (source === 'svg') return undefined
  if (choosesByAccept(request) && accept.includes('image/webp')) return 'webp'
  return source === 'tiff' ? 'png' : source
}
