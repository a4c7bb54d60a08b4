import {chmodSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

const tables = `
  CREATE TABLE IF NOT EXISTS tokens (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    locales TEXT NOT NULL,
    label TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`

/**
 * Opens the file of tokens and sessions. Unlike a dataset it is shared: the command line adds
 * tokens while the lake runs, and the lake looks them up at each request.
 */
export const openAccounts = (dataDir: string): DatabaseSync => {
  mkdirSync(dataDir, {recursive: true, mode: 0o700})
  const path = join(dataDir, 'accounts.sqlite')
  const database = new DatabaseSync(path, {timeout: 5000})
  chmodSync(path, 0o600)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${tables}`)
  return database
}
