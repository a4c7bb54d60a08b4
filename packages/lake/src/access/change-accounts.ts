import type {DatabaseSync} from 'node:sqlite'
import {withAccounts} from './with-accounts.ts'

/** Changes the file of accounts: all of it or nothing. */
export const changeAccounts = <T>(dataDir: string, change: (database: DatabaseSync) => T): T =>
  // What was not committed is undone by closing.
  withAccounts(dataDir, (database) => {
    database.exec('BEGIN IMMEDIATE')
    const result = change(database)
    database.exec('COMMIT')
    return result
  })
