import {formatOfExtension, type ImageFormat} from './image-formats.ts'

export type ImageName = {
  readonly sha1: string
  readonly width: number
  readonly height: number
  readonly extension: string
  readonly format: ImageFormat
  /** Of the asset document. */
  readonly id: string
}

export type FileName = {readonly sha1: string; readonly extension: string; readonly id: string}

/** The last part of an image's address, `<sha1>-<width>x<height>.<extension>`. */
export const parseImageName = (name: string): ImageName | undefined => {
  const match = /^([0-9a-f]{40})-([1-9]\d{0,5})x([1-9]\d{0,5})\.([a-z]{3,4})$/.exec(name)
  const [, sha1 = '', width = '', height = '', extension = ''] = match ?? []
  const format = formatOfExtension(extension)
  if (!match || !format) return undefined
  const id = `image-${sha1}-${width}x${height}-${extension}`
  return {sha1, width: Number(width), height: Number(height), extension, format, id}
}

/** The last part of a file's address, `<sha1>.<extension>`. */
export const parseFileName = (name: string): FileName | undefined => {
  const [, sha1, extension] = /^([0-9a-f]{40})\.([a-z0-9]{1,8})$/.exec(name) ?? []
  return sha1 && extension ? {sha1, extension, id: `file-${sha1}-${extension}`} : undefined
}
