import {mkdirSync, mkdtempSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {createGzip} from 'node:zlib'
import {packTar} from 'modern-tar/fs'
import type {Lake} from '../open-lake.ts'
import {type BackupManifest, backupPath, manifestName} from './backup-manifest.ts'
import {hashFile} from './hash-file.ts'
import {listFiles} from './list-files.ts'

/** All databases at one moment: nothing else runs until this returns. */
const copyDatabases = ({accounts, datasetNames, dataset}: Lake, folder: string): void => {
  mkdirSync(join(folder, 'datasets'))
  accounts.copyTo(join(folder, 'accounts.sqlite'))
  for (const name of datasetNames())
    dataset(name).store.copyTo(join(folder, 'datasets', `${name}.sqlite`))
}

const describe = async (folder: string, paths: readonly string[]) => {
  const files: BackupManifest['files'] = []
  for (const path of paths) files.push({path, ...(await hashFile(join(folder, path)))})
  return files
}

/**
 * A copy of all that a lake holds, as of one moment, while it goes on: documents with their history,
 * accounts, assets. Who is signed in is left out, and so is the administrator's token.
 *
 * @returns a compressed archive, in which a list names every file with its hash
 */
export const backUp = async (lake: Lake): Promise<Readable> => {
  const {dataDir} = lake
  const copies = mkdtempSync(join(dataDir, 'backup-'))
  const discard = () => rm(copies, {recursive: true, force: true})
  try {
    copyDatabases(lake, copies)
    // After the databases: an asset's bytes are there before any document names it, and stay.
    const assets = listFiles(join(dataDir, 'assets'), dataDir).filter((path) =>
      backupPath.test(path),
    )
    const databases = listFiles(copies, copies)
    const manifest: BackupManifest = {
      version: 1,
      createdAt: new Date().toISOString(),
      files: [...(await describe(copies, databases)), ...(await describe(dataDir, assets))],
    }
    const content = `${JSON.stringify(manifest, null, 1)}\n`
    const packed = packTar([
      {type: 'content', content, target: manifestName, mode: 0o600},
      ...databases.map((path) => ({
        type: 'file' as const,
        source: join(copies, path),
        target: path,
      })),
      ...assets.map((path) => ({
        type: 'file' as const,
        source: join(dataDir, path),
        target: path,
      })),
    ])
    const archive = packed.pipe(createGzip())
    packed.once('error', (error) => archive.destroy(error))
    archive.once('close', () => {
      packed.destroy()
      discard()
    })
    return archive
  } catch (error) {
    await discard()
    throw error
  }
}
