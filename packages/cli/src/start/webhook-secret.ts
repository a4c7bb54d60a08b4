import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Environment} from '../environment.ts'

/**
 * The secret that the lake signs its webhooks with and the site checks them by: the environment's,
 * else one made on first use and kept, readable by its owner only.
 */
export const webhookSecret = ({dataDir, webhookSecret}: Environment): string => {
  if (webhookSecret) return webhookSecret
  const path = resolve(dataDir, 'webhook-secret')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const secret = randomBytes(32).toString('base64url')
  mkdirSync(dataDir, {recursive: true})
  writeFileSync(path, `${secret}\n`, {mode: 0o600})
  return secret
}
