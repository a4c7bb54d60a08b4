const megabyte = 1024 * 1024

export const uploadLimits = {images: 50 * megabyte, files: 200 * megabyte} as const

/** A small file can unpack to any size; this many pixels take 400 MB while they are worked on. */
export const maxPixels = 100_000_000

/** The longest side of an image made to measure, in pixels of the device. */
export const maxSide = 8192

/** After this long an image is given up: some small files take for ever to draw. */
export const workSeconds = 30
