import type {DatabaseSync} from 'node:sqlite'
import {endAccess} from './end-access.ts'

/** Ends what an account has begun, and keeps its name for the history of documents. */
export const forgetAccount = (
  database: DatabaseSync,
  {id, name}: {readonly id: string; readonly name: string},
): void => {
  endAccess(database, id)
  database.prepare('INSERT OR REPLACE INTO former_accounts VALUES (?, ?)').run(id, name)
}
