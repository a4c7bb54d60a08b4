import {stat} from 'node:fs/promises'
import {basename, extname, join, normalize, sep} from 'node:path'

export type StudioFile = {readonly path: string; readonly etag: string}

const statFile = async (path: string): Promise<StudioFile | undefined> => {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  return {path, etag: `"${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}"`}
}

const decode = (urlPath: string): string | undefined => {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
}

/** Addresses in the Studio may end in the path of a field, such as `;id,path=title.value`. */
const namesFile = (path: string): boolean => extname(path) !== '' && !basename(path).includes(';')

/**
 * The file of the built Studio that answers a path: the file of that name, else, for a path that
 * names no file, the page itself, which reads the path in the browser.
 *
 * @returns undefined for a missing file or a path that leaves the folder
 */
export const findStudioFile = async (
  folder: string,
  urlPath: string,
): Promise<StudioFile | undefined> => {
  const decoded = decode(urlPath)
  if (decoded === undefined || decoded.includes('\0')) return undefined
  const path = normalize(join(folder, decoded))
  if (path !== normalize(folder) && !path.startsWith(normalize(join(folder, sep)))) return undefined
  const file = await statFile(path)
  if (file) return file
  return !namesFile(path) || decoded === '/' ? statFile(join(folder, 'index.html')) : undefined
}
