import {DatabaseSync} from 'node:sqlite'
import {copyDatabase} from '../backup/copy-database.ts'

/**
 * Writes users and tokens to a new file. Sessions, sign-in links and the key of cookies stay behind:
 * with a copy of them somebody could go on as the people who are signed in now.
 */
export const copyAccounts = (database: DatabaseSync, path: string): void => {
  copyDatabase(database, path)
  const copy = new DatabaseSync(path)
  try {
    // Vacuumed, since what is deleted stays in the file until its place is needed.
    copy.exec('DELETE FROM sessions; DELETE FROM sign_in_links; DELETE FROM settings; VACUUM')
  } finally {
    copy.close()
  }
}
