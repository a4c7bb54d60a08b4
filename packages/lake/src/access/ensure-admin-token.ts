import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Accounts} from './accounts.ts'
import {createToken} from './create-token.ts'

const readToken = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined

/**
 * The administrator's token of this data folder, kept in `admin-token` for the launcher and the
 * command line. Made anew when the file is missing or its token is no longer valid.
 */
export const ensureAdminToken = (dataDir: string, accounts: Accounts): string => {
  const path = join(dataDir, 'admin-token')
  const present = readToken(path)
  if (present && accounts.findByToken(present)) return present
  const token = createToken(dataDir, {role: 'administrator', label: 'Administrator'})
  // Renamed into place: a reader never sees half a token, nor a file others may read.
  writeFileSync(`${path}.new`, `${token}\n`, {mode: 0o600})
  renameSync(`${path}.new`, path)
  return token
}
