import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {createToken} from '@preop/lake'
import type {Environment} from '../environment.ts'

/**
 * The token that the site keeps readers' answers with: the environment's, else one made in the
 * embedded lake on first use and kept, readable by its owner only.
 *
 * @returns undefined for another lake that no token was given for: answers cannot be kept then
 */
export const siteToken = ({writeToken, embedded, dataDir}: Environment): string | undefined => {
  if (writeToken || !embedded) return writeToken
  const path = resolve(dataDir, 'site-token')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const token = createToken(dataDir, {role: 'editor', label: 'the site, for feedback'})
  writeFileSync(path, `${token}\n`, {mode: 0o600})
  return token
}
