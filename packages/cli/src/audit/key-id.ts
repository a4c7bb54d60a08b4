import {createHash, createPublicKey, type KeyObject} from 'node:crypto'

/** Names a key: the SHA-256, in hex, of its public half (SubjectPublicKeyInfo, DER). */
export const keyId = (key: KeyObject): string => {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return createHash('sha256')
    .update(publicKey.export({type: 'spki', format: 'der'}))
    .digest('hex')
}
