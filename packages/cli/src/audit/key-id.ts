import {createPublicKey, type KeyObject} from 'node:crypto'
import {sha256} from './sha256.ts'

/** Names a key: the SHA-256, in hex, of its public half (SubjectPublicKeyInfo, DER). */
export const keyId = (key: KeyObject): string => {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return sha256(publicKey.export({type: 'spki', format: 'der'}))
}
