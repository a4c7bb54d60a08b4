import {createHash} from 'node:crypto'

/** What is stored of a token. Tokens are 256 random bits, so a plain hash cannot be reversed. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
