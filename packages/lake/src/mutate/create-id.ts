import {randomBytes, randomUUID} from 'node:crypto'

/** A new document id: random, or random after a prefix that ends with a dot. */
export const createDocumentId = (requested: string | undefined): string => {
  if (!requested) return randomUUID()
  return requested.endsWith('.') ? `${requested}${randomUUID()}` : requested
}

export const createTransactionId = (): string => randomBytes(16).toString('hex')

/** A key for an array item, as the Studio makes them: twelve hexadecimal digits. */
export const createKey = (): string => randomBytes(6).toString('hex')
