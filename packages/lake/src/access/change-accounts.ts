import type {DatabaseSync} from 'node:sqlite'
import {openAccounts} from './open-accounts.ts'

/** Changes the file of accounts: all of it or nothing. */
export const changeAccounts = <T>(dataDir: string, change: (database: DatabaseSync) => T): T => {
  const database = openAccounts(dataDir)
  try {
    database.exec('BEGIN IMMEDIATE')
    const result = change(database)
    database.exec('COMMIT')
    return result
  } finally {
    // What was not committed is undone by closing.
    database.close()
  }
}
