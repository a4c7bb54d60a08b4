import {readFile} from 'node:fs/promises'
import sharp, {type Sharp} from 'sharp'
import type {ImageName} from './asset-name.ts'
import type {OutputFormat} from './choose-output.ts'
import {maxPixels, workSeconds} from './image-limits.ts'
import type {ImageRequest} from './parse-image-request.ts'
import {type ImagePlan, planImage} from './plan-image.ts'

const defaultQuality = 75

// The library's own cache would hold images that are kept on disk anyway.
sharp.cache(false)

const base = {failOn: 'error', limitInputPixels: maxPixels} as const

const white = '#ffffff'
const clear = {r: 0, g: 0, b: 0, alpha: 0}

const canBeClear = (output: OutputFormat): boolean => output !== 'jpeg'

/** Every frame of an animation is drawn, unless together they are too much. */
const opened = async (bytes: Buffer, request: ImageRequest, output: OutputFormat) => {
  const isStill = request.frame || request.or || (output !== 'gif' && output !== 'webp')
  const {pages = 1, autoOrient} = await sharp(bytes, base).metadata()
  const fits = pages * autoOrient.width * autoOrient.height <= maxPixels
  const animated = !isStill && pages > 1 && fits
  // Animations have no orientation, and sharp refuses to turn them.
  return animated ? sharp(bytes, {...base, animated}) : sharp(bytes, base).autoOrient()
}

/** Turned in a step of its own, so that everything after it counts pixels of the turned image. */
const turned = async (image: Sharp, {or = '0'}: ImageRequest): Promise<Sharp> => {
  if (or === '0') return image
  const {data, info} = await image.toColourspace('srgb').raw().toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  const upright = sharp(data, {raw: {width, height, channels}}).rotate(Number(or))
  const {data: rotated, info: after} = await upright.raw().toBuffer({resolveWithObject: true})
  return sharp(rotated, {
    raw: {width: after.width, height: after.height, channels: after.channels},
  })
}

const sizeUp = (
  image: Sharp,
  {region, size, busiest, canvas}: ImagePlan,
  fill: string | typeof clear,
) => {
  const {left, top, width, height} = region
  const part = image.extract({left, top, width, height})
  const fit = busiest ? 'cover' : 'fill'
  const position = busiest ? sharp.strategy.entropy : 'centre'
  const sized = part.resize({...size, fit, position})
  if (!canvas) return sized
  const [across, down] = [canvas.width - size.width, canvas.height - size.height]
  return sized.extend({
    left: Math.floor(across / 2),
    right: Math.ceil(across / 2),
    top: Math.floor(down / 2),
    bottom: Math.ceil(down / 2),
    background: fill,
  })
}

const touchUp = (image: Sharp, request: ImageRequest, fill: string | typeof clear): Sharp => {
  const {flip = '', pad = 0} = request
  if (flip.includes('h')) image.flop()
  if (flip.includes('v')) image.flip()
  if (request.blur) image.blur(Math.min(Math.max(request.blur / 2, 0.5), 100))
  if (request.sharp) image.sharpen({sigma: 0.5 + request.sharp / 50})
  if (request.sat !== undefined) image.modulate({saturation: 1 + request.sat / 100})
  if (request.invert === 'true') image.negate({alpha: false})
  if (pad > 0) image.extend({left: pad, right: pad, top: pad, bottom: pad, background: fill})
  return image
}

const encode = (image: Sharp, {q, fm}: ImageRequest, output: OutputFormat): Sharp => {
  const quality = Math.max(1, q ?? defaultQuality)
  switch (output) {
    case 'jpeg':
      return image.jpeg({quality, progressive: fm === 'pjpg', mozjpeg: false})
    case 'png':
      return image.png()
    case 'gif':
      return image.gif()
    case 'webp':
      return image.webp({quality})
    case 'avif':
      return image.avif({quality, effort: 2})
    default:
      return output satisfies never
  }
}

/**
 * Draws an image as a request wants it. Nothing of the camera or the place is kept.
 *
 * @param path - of the original
 */
export const drawImage = async (
  path: string,
  name: ImageName,
  request: ImageRequest,
  output: OutputFormat,
): Promise<Buffer> => {
  const isTurned = request.or === '90' || request.or === '270'
  const source = isTurned ? {width: name.height, height: name.width} : name
  const plan = planImage({width: source.width, height: source.height}, request)
  const fill = request.bg ?? (canBeClear(output) ? clear : white)
  const image = await turned(await opened(await readFile(path), request, output), request)
  const sized = touchUp(sizeUp(image, plan, fill), request, fill)
  const backed =
    request.bg || !canBeClear(output) ? sized.flatten({background: request.bg ?? white}) : sized
  return encode(backed.timeout({seconds: workSeconds}), request, output).toBuffer()
}
