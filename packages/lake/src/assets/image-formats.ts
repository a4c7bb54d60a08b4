/** Images that are taken in, by the name sharp gives their format. */
export const imageFormats = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  avif: {extension: 'avif', mimeType: 'image/avif'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
} as const

export type ImageFormat = keyof typeof imageFormats

const isFormat = (name: string): name is ImageFormat => Object.hasOwn(imageFormats, name)

export const imageFormatNames = Object.keys(imageFormats).filter(isFormat)

export const formatOfExtension = (extension: string): ImageFormat | undefined =>
  imageFormatNames.find((name) => imageFormats[name].extension === extension)
