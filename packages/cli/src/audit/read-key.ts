import {createPrivateKey, createPublicKey, type KeyObject} from 'node:crypto'
import {statSync} from 'node:fs'
import {readFile} from './read-file.ts'

const kinds = {
  private: {read: createPrivateKey, is: 'an Ed25519 private key (PEM, PKCS#8, without a password)'},
  public: {read: createPublicKey, is: 'an Ed25519 public key (PEM)'},
} as const

const parse = (path: string, kind: 'private' | 'public'): KeyObject | undefined => {
  const pem = Buffer.from(readFile(path, kinds[kind].is)).toString('utf8')
  // Node would make the public half of a private key: whoever checks has no business with that.
  if (kind === 'public' && pem.includes('PRIVATE KEY')) return undefined
  try {
    return kinds[kind].read(pem)
  } catch {
    // The cause is left out: nothing of a key may reach a log.
    return undefined
  }
}

/**
 * Reads one half of an operator's key.
 *
 * @throws Error if the file holds something else, or a private key that others may read
 */
export const readKey = (path: string, kind: 'private' | 'public'): KeyObject => {
  const key = parse(path, kind)
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `Expected ${kinds[kind].is} at ${path}, found something else. Make a pair: preop audit key --out DIR`,
    )
  const isOpen = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0
  if (kind === 'private' && isOpen)
    throw new Error(
      `The private key ${path} can be read by others, so a signature with it proves nothing. If nobody has: chmod 600 ${path}`,
    )
  return key
}
