import {type KeyObject, sign} from 'node:crypto'
import {type AuditContent, type AuditReport, hashedText} from '@preop/content/audit'
import {keyId} from './key-id.ts'
import {sha256} from './sha256.ts'

/**
 * Puts the proof to an audit: the digest of its canonical JSON and, with a key, a signature of the
 * same text.
 *
 * @param key - an Ed25519 private key; without it the report is not signed
 */
export const sealReport = (content: AuditContent, key: KeyObject | undefined): AuditReport => {
  const text = hashedText(content)
  return {
    ...content,
    proof: {
      digest: {algorithm: 'SHA-256', of: 'RFC 8785 JSON without proof', value: sha256(text)},
      signature: key
        ? {
            algorithm: 'Ed25519',
            key: keyId(key),
            value: sign(null, Buffer.from(text), key).toString('base64'),
          }
        : null,
    },
  }
}
