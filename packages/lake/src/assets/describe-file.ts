import {open} from 'node:fs/promises'

export type FileDescription = {readonly extension: string; readonly mimeType: string}

type Signature = FileDescription & {readonly at?: number; readonly bytes: string}

/** Files that browsers show or play by themselves, and archives; by their first bytes. */
const signatures: readonly Signature[] = [
  {extension: 'pdf', mimeType: 'application/pdf', bytes: '%PDF-'},
  {extension: 'png', mimeType: 'image/png', bytes: '\x89PNG\r\n\x1a\n'},
  {extension: 'jpg', mimeType: 'image/jpeg', bytes: '\xff\xd8\xff'},
  {extension: 'gif', mimeType: 'image/gif', bytes: 'GIF8'},
  {extension: 'webp', mimeType: 'image/webp', at: 8, bytes: 'WEBP'},
  {extension: 'mp4', mimeType: 'video/mp4', at: 4, bytes: 'ftyp'},
  {extension: 'webm', mimeType: 'video/webm', bytes: '\x1a\x45\xdf\xa3'},
  {extension: 'mp3', mimeType: 'audio/mpeg', bytes: 'ID3'},
  {extension: 'ogg', mimeType: 'audio/ogg', bytes: 'OggS'},
]

const office = 'application/vnd.openxmlformats-officedocument'

/** All of these are archives inside; only the name tells which. None is shown by a browser. */
const archives: Readonly<Record<string, string>> = {
  zip: 'application/zip',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
}

const unknown = 'application/octet-stream'

const extensionOf = (filename: string): string =>
  /\.([a-z0-9]{1,8})$/i.exec(filename)?.[1]?.toLowerCase() ?? 'bin'

const readHead = async (path: string): Promise<string> => {
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * What a file is, by its content. The name is asked only where it cannot make a browser run
 * anything: a page named `report.pdf` is a download of unknown type.
 */
export const describeFile = async (path: string, filename: string): Promise<FileDescription> => {
  const head = await readHead(path)
  const known = signatures.find(({at = 0, bytes}) => head.startsWith(bytes, at))
  if (known) return {extension: known.extension, mimeType: known.mimeType}
  const claimed = extensionOf(filename)
  if (head.startsWith('PK\x03\x04')) {
    const extension = Object.hasOwn(archives, claimed) ? claimed : 'zip'
    return {extension, mimeType: archives[extension] ?? unknown}
  }
  const isFalse =
    Object.hasOwn(archives, claimed) || signatures.some(({extension}) => extension === claimed)
  return {extension: isFalse ? 'bin' : claimed, mimeType: unknown}
}
