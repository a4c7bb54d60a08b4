import {timingSafeEqual} from 'node:crypto'
import {z} from 'zod'
import {deriveKey, scryptCost} from './hash-password.ts'

const bytes = z.base64url().transform((text) => Buffer.from(text, 'base64url'))

const storedPassword = z.object({
  kdf: z.literal('scrypt'),
  N: z.number().int(),
  r: z.number().int(),
  p: z.number().int(),
  salt: bytes,
  key: bytes,
})

/** Stands in for the password of a user who does not exist. No password has this key. */
const nobodys = {...scryptCost, salt: Buffer.alloc(16), key: Buffer.alloc(32)}

/**
 * Whether a password is the one that was stored. Takes as long when there is no such user, so that
 * time does not tell which names exist.
 *
 * @param stored - what `hashPassword` made; undefined for an unknown user
 */
export const verifyPassword = async (
  password: string,
  stored: string | undefined,
): Promise<boolean> => {
  const {salt, key, N, r, p} = stored ? storedPassword.parse(JSON.parse(stored)) : nobodys
  const derived = await deriveKey(password, salt, {N, r, p})
  return timingSafeEqual(derived, key) && stored !== undefined
}
