import {readFile} from 'node:fs/promises'
import sharp, {type Metadata, type Stats} from 'sharp'
import {httpError} from '../errors/http-error.ts'
import {findSvgScript} from './find-svg-script.ts'
import {type ImageFormat, imageFormatNames, imageFormats} from './image-formats.ts'
import {maxPixels, workSeconds} from './image-limits.ts'

export type ImageDescription = {
  readonly extension: string
  readonly mimeType: string
  readonly width: number
  readonly height: number
  /** In the shape of hosted Sanity's `sanity.imageMetadata`. */
  readonly metadata: Readonly<Record<string, unknown>>
}

const lqipWidth = 20

/** `error` also stands for a file that ends too early. */
const options = {failOn: 'error', limitInputPixels: maxPixels} as const

const unusable = (reason: string, cause?: unknown) =>
  httpError(400, `The image cannot be used: ${reason}`, {cause})

const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  if (/pixel limit/i.test(text)) return `it has more than ${maxPixels / 1_000_000} megapixels`
  if (/unsupported image format/i.test(text))
    return `it is no image, or none of ${imageFormatNames.join(', ')}`
  return `it is damaged or not finished (${text.split('\n')[0]})`
}

const formatOf = ({format, compression}: Metadata): ImageFormat => {
  const name = format === 'heif' && compression === 'av1' ? 'avif' : format
  const known = imageFormatNames.find((candidate) => candidate === name)
  if (known) return known
  throw unusable(`its format is ${name}; use one of ${imageFormatNames.join(', ')}`)
}

const refuseScript = (bytes: Buffer): void => {
  const risk = findSvgScript(bytes.toString())
  if (risk)
    throw unusable(`the SVG holds ${risk}. Save it as a plain or optimized SVG and try again`)
}

const toHex = ({r, g, b}: Stats['dominant']): string =>
  `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`

const isLight = ({r, g, b}: Stats['dominant']): boolean => r * 299 + g * 587 + b * 114 > 128_000

const paletteOf = ({dominant}: Stats) => ({
  _type: 'sanity.imagePalette',
  dominant: {
    _type: 'sanity.imagePaletteSwatch',
    background: toHex(dominant),
    foreground: isLight(dominant) ? '#000' : '#fff',
    title: isLight(dominant) ? '#000' : '#fff',
    population: 1,
  },
})

const previewOf = async (bytes: Buffer, hasAlpha: boolean): Promise<string> => {
  const small = sharp(bytes, options).timeout({seconds: workSeconds}).autoOrient().resize(lqipWidth)
  const drawn = hasAlpha ? small.png({palette: true}) : small.jpeg({quality: 40})
  const encoded = (await drawn.toBuffer()).toString('base64')
  return `data:image/${hasAlpha ? 'png' : 'jpeg'};base64,${encoded}`
}

const describe = async (bytes: Buffer): Promise<ImageDescription> => {
  const found = await sharp(bytes, options).metadata()
  const format = formatOf(found)
  if (format === 'svg') refuseScript(bytes)
  const {width, height} = found.autoOrient
  const hasAlpha = found.hasAlpha ?? false
  // Decodes every pixel, and so finds out whether the whole image is there.
  const stats = await sharp(bytes, options).stats()
  return {
    ...imageFormats[format],
    width,
    height,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
      hasAlpha,
      isOpaque: stats.isOpaque,
      lqip: await previewOf(bytes, hasAlpha),
      palette: paletteOf(stats),
    },
  }
}

/**
 * What an image is, by its content: its name and declared type are not looked at.
 *
 * @throws LakeError 400 saying what is wrong when it is no image, damaged, or too large to draw
 */
export const describeImage = async (path: string): Promise<ImageDescription> => {
  const bytes = await readFile(path)
  try {
    return await describe(bytes)
  } catch (error) {
    if (error instanceof Error && error.name === 'LakeError') throw error
    throw unusable(reasonOf(error), error)
  }
}
