import {DatabaseSync} from 'node:sqlite'
import {tables, tablesVersion} from './tables.ts'

const readVersion = (database: DatabaseSync): number => {
  const row = database.prepare('PRAGMA user_version').get()
  return typeof row?.user_version === 'number' ? row.user_version : 0
}

const prepareTables = (database: DatabaseSync, path: string): void => {
  const version = readVersion(database)
  if (version > tablesVersion)
    throw new Error(
      `${path} was written by a newer Preop (tables ${version}, this one knows ${tablesVersion}). Update Preop.`,
    )
  if (version === tablesVersion) return
  database.exec(`BEGIN; ${tables} PRAGMA user_version = ${tablesVersion}; COMMIT`)
}

/**
 * Opens a dataset's file for this process alone: documents are also held in memory, so a second
 * writer would make the two disagree. The lock ends with the process, also when it is killed.
 *
 * @throws Error if another process has the file, or a newer version wrote it
 */
export const openDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path)
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
    `)
    prepareTables(database, path)
    // The exclusive lock is taken by the first write, so take it now rather than at the first edit.
    database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${tablesVersion}; COMMIT`)
    return database
  } catch (error) {
    database.close()
    const isLocked = error instanceof Error && error.message.includes('locked')
    if (!isLocked) throw error
    throw new Error(
      `${path} is in use by another content lake. Stop it, or set PREOP_DATA_DIR to another folder.`,
      {cause: error},
    )
  }
}
