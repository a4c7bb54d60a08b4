import type {DatabaseSync} from 'node:sqlite'
import {openAccounts} from './open-accounts.ts'

/** Opens the file of accounts for one piece of work, and closes it whatever comes of that. */
export const withAccounts = <T>(dataDir: string, work: (database: DatabaseSync) => T): T => {
  const database = openAccounts(dataDir)
  try {
    return work(database)
  } finally {
    database.close()
  }
}
