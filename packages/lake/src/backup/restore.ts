import {randomUUID} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {unpackTar} from 'modern-tar/fs'
import {z} from 'zod'
import {openDatabase} from '../store/open-database.ts'
import {
  type BackupManifest,
  backupManifest,
  backupPath,
  manifestName,
  replaceable,
} from './backup-manifest.ts'
import {hashFile} from './hash-file.ts'
import {listFiles} from './list-files.ts'

export type Restored = {
  readonly files: number
  /** When the backup was made. */
  readonly createdAt: string
  /** Where what was there before is now; undefined when there was nothing. */
  readonly replaced: string | undefined
}

const isOccupied = (dataDir: string): boolean =>
  replaceable.some((name) => existsSync(join(dataDir, name)))

/** @throws Error when a lake has one of the datasets open */
const requireUnused = (dataDir: string): void => {
  const folder = join(dataDir, 'datasets')
  const names = existsSync(folder) ? readdirSync(folder) : []
  for (const name of names.filter((file) => file.endsWith('.sqlite')))
    openDatabase(join(folder, name)).close()
}

const unpack = async (archive: Readable, folder: string): Promise<void> => {
  const strangers: string[] = []
  const filter = ({name, type = 'file'}: {name: string; type?: string}) => {
    const isOurs = type === 'file' && (name === manifestName || backupPath.test(name))
    if (!isOurs) strangers.push(name)
    return isOurs
  }
  try {
    await pipeline(
      archive,
      createGunzip(),
      unpackTar(folder, {filter, strict: true, fmode: 0o600, dmode: 0o700}),
    )
  } catch (error) {
    throw new Error('The file is no backup, or not a whole one.', {cause: error})
  }
  if (strangers.length > 0)
    throw new Error(`The file is no backup of Preop: it holds ${strangers.slice(0, 3).join(', ')}.`)
}

const readManifest = (folder: string): BackupManifest => {
  const path = join(folder, manifestName)
  if (!existsSync(path)) throw new Error(`The file is no backup: it holds no ${manifestName}.`)
  const parsed = backupManifest.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`The backup cannot be read: ${z.prettifyError(parsed.error)}`)
}

/** @throws Error naming a file that is missing, changed or too many */
const verify = async (folder: string, {files}: BackupManifest): Promise<void> => {
  const present = new Set(listFiles(folder, folder))
  present.delete(manifestName)
  for (const {path, size, sha256} of files) {
    if (!present.delete(path)) throw new Error(`The backup lacks ${path}, which it lists.`)
    const found = await hashFile(join(folder, path))
    if (found.size !== size || found.sha256 !== sha256)
      throw new Error(`${path} is damaged in the backup: its content is not what was backed up.`)
  }
  const [extra] = present
  if (extra) throw new Error(`The backup holds ${extra}, which it does not list.`)
}

/** Out of the way and not away: what was there can be put back by hand. */
const setAside = (dataDir: string): string => {
  const folder = join(dataDir, `replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`)
  mkdirSync(folder, {mode: 0o700})
  const beside = readdirSync(dataDir).filter((name) => name.startsWith('accounts.sqlite-'))
  for (const name of [...replaceable, ...beside, 'admin-token', 'cache', 'snapshot.db'])
    if (existsSync(join(dataDir, name))) renameSync(join(dataDir, name), join(folder, name))
  return folder
}

/**
 * Puts a backup into a data folder that no lake uses. Everything is unpacked and checked before
 * anything that is there is touched.
 *
 * @param force - also where there is content; it is set aside
 * @throws Error when the folder is in use or holds content, or the backup is not whole
 */
export const restore = async (
  dataDir: string,
  archive: Readable,
  {force = false} = {},
): Promise<Restored> => {
  const occupied = isOccupied(dataDir)
  if (occupied && !force)
    throw new Error(
      `${dataDir} holds content. Set PREOP_DATA_DIR to an empty folder, or replace what is there: --force`,
    )
  requireUnused(dataDir)
  mkdirSync(dataDir, {recursive: true, mode: 0o700})
  const folder = join(dataDir, `restoring-${randomUUID()}`)
  mkdirSync(folder, {mode: 0o700})
  try {
    await unpack(archive, folder)
    const manifest = readManifest(folder)
    await verify(folder, manifest)
    const replaced = occupied ? setAside(dataDir) : undefined
    for (const name of replaceable)
      if (existsSync(join(folder, name))) renameSync(join(folder, name), join(dataDir, name))
    return {files: manifest.files.length, createdAt: manifest.createdAt, replaced}
  } finally {
    archive.destroy()
    rmSync(folder, {recursive: true, force: true})
  }
}
