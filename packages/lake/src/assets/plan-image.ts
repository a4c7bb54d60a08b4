import {httpError} from '../errors/http-error.ts'
import {maxSide} from './image-limits.ts'
import type {ImageRequest} from './parse-image-request.ts'

export type Size = {readonly width: number; readonly height: number}

export type Region = Size & {readonly left: number; readonly top: number}

export type ImagePlan = {
  /** What to take of the source, in its pixels. */
  readonly region: Region
  /** To which size; the ratio may differ where the request wants it distorted. */
  readonly size: Size
  /** Let the busiest part fill the size, in place of the whole region. */
  readonly busiest: boolean
  /** Size to fill up to around the image. */
  readonly canvas: Size | undefined
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high)

const rounded = (width: number, height: number): Size => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
})

const regionOf = (source: Size, {rect}: ImageRequest): Region => {
  if (!rect) return {left: 0, top: 0, ...source}
  const left = Math.min(rect.left, source.width - 1)
  const top = Math.min(rect.top, source.height - 1)
  const width = Math.min(rect.width, source.width - left)
  const height = Math.min(rect.height, source.height - top)
  return {left, top, width, height}
}

/** Where the middle of a cut goes, as parts of width and height. */
const focusOf = (request: ImageRequest): {x: number; y: number} => {
  const {crop = 'center'} = request
  switch (crop) {
    case 'focalpoint':
      return {x: request['fp-x'] ?? 0.5, y: request['fp-y'] ?? 0.5}
    case 'top':
      return {x: 0.5, y: 0}
    case 'bottom':
      return {x: 0.5, y: 1}
    case 'left':
      return {x: 0, y: 0.5}
    case 'right':
      return {x: 1, y: 0.5}
    case 'center':
    case 'entropy':
      return {x: 0.5, y: 0.5}
    default:
      return crop satisfies never
  }
}

/** The largest part of a region with a ratio, as near to the focus as it can be. */
const cutToRatio = (region: Region, ratio: number, focus: {x: number; y: number}): Region => {
  const {width, height} = rounded(
    Math.min(region.width, region.height * ratio),
    Math.min(region.height, region.width / ratio),
  )
  const left = clamp(region.width * focus.x - width / 2, 0, region.width - width)
  const top = clamp(region.height * focus.y - height / 2, 0, region.height - height)
  return {
    left: region.left + Math.floor(left),
    top: region.top + Math.floor(top),
    width,
    height,
  }
}

/** Width and height asked for, in pixels of the device. A side that was not named stays free. */
const askedSize = (request: ImageRequest, ratio: number) => {
  const {w, h, dpr = 1, fit} = request
  const isFree = fit === 'crop'
  const limited = (value: number, low = 1, high = maxSide) => clamp(value, low, high)
  const hasW = request['min-w'] !== undefined || request['max-w'] !== undefined
  const hasH = request['min-h'] !== undefined || request['max-h'] !== undefined
  const width =
    w ?? (isFree && h && hasW ? limited(h * ratio, request['min-w'], request['max-w']) : undefined)
  const height =
    h ?? (isFree && w && hasH ? limited(w / ratio, request['min-h'], request['max-h']) : undefined)
  const scaled = (value: number | undefined) => (value ? Math.round(value * dpr) : undefined)
  return {width: scaled(width), height: scaled(height)}
}

const refuseLarge = (plan: ImagePlan): ImagePlan => {
  const {width, height} = plan.canvas ?? plan.size
  if (width <= maxSide && height <= maxSide) return plan
  throw httpError(400, `The image would be ${width} by ${height}; the longest side is ${maxSide}`)
}

const planSize = (region: Region, request: ImageRequest): ImagePlan => {
  const {fit = 'clip'} = request
  const plan = {region, size: region, busiest: false, canvas: undefined}
  const {width, height} = askedSize(request, region.width / region.height)
  if (width === undefined && height === undefined) return plan
  const least = Math.min(
    (width ?? Number.POSITIVE_INFINITY) / region.width,
    (height ?? Number.POSITIVE_INFINITY) / region.height,
  )
  const within = (scale: number) => rounded(region.width * scale, region.height * scale)
  const isSmallest = fit === 'max' || fit === 'fillmax' || fit === 'min'
  if (width === undefined || height === undefined)
    return {...plan, size: within(isSmallest ? Math.min(least, 1) : least)}
  const asked = {width, height}
  switch (fit) {
    case 'clip':
      return {...plan, size: within(least)}
    case 'max':
      return {...plan, size: within(Math.min(least, 1))}
    case 'fill':
      return {...plan, size: within(least), canvas: asked}
    case 'fillmax':
      return {...plan, size: within(Math.min(least, 1)), canvas: asked}
    case 'scale':
      return {...plan, size: asked}
    case 'crop':
    case 'min': {
      const part = cutToRatio(region, width / height, focusOf(request))
      const size = fit === 'min' && part.width < width ? rounded(part.width, part.height) : asked
      const busiest = request.crop === 'entropy'
      return {...plan, region: busiest ? region : part, size, busiest}
    }
    default:
      return fit satisfies never
  }
}

/**
 * Which part of an image to take and how large to draw it.
 *
 * @param source - upright, and turned as the request wants it
 * @throws LakeError 400 when the result would be too large
 */
export const planImage = (source: Size, request: ImageRequest): ImagePlan =>
  refuseLarge(planSize(regionOf(source, request), request))
