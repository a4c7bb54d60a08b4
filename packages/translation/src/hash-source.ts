import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {canonical} from './canonical.ts'

/** Hash of a canonical form: `v1:` and 64 hex digits. `v1` names the canonical rules in force. */
export const hashCanonical = (canonicalForm: string): string =>
  `v1:${bytesToHex(sha256(utf8ToBytes(canonicalForm)))}`

/**
 * Hash of a unit's value. Never built on `_rev`: importing a translation into the same document
 * would move that.
 *
 * @param value - a string, a Portable Text block or a block object
 */
export const hashSource = (value: unknown): string => hashCanonical(canonical(value))
