import type {DatabaseSync} from 'node:sqlite'

/**
 * Writes a database as it is at this moment to a new file, without what lies beside it. Nothing
 * else can happen meanwhile: there is one writer, and this is it.
 */
export const copyDatabase = (database: DatabaseSync, path: string): void => {
  database.prepare('VACUUM INTO ?').run(path)
}
