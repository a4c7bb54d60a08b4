import {randomBytes, scrypt} from 'node:crypto'
import {createTurns} from '../create-turns.ts'

export type ScryptCost = {readonly N: number; readonly r: number; readonly p: number}

/** One of the settings that OWASP's password storage cheat sheet names: 32 MB, about 0.2 s. */
export const scryptCost: ScryptCost = {N: 2 ** 15, r: 8, p: 3}

const keyBytes = 32

/** One at a time: a flood of sign-ins must not take all the memory. */
const inTurn = createTurns()

/** The same password typed on two keyboards can be two sequences of code points. */
const normalize = (password: string): string => password.normalize('NFKC')

export const deriveKey = (password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> =>
  inTurn(
    () =>
      new Promise((resolve, reject) => {
        const options = {...cost, maxmem: 256 * cost.N * cost.r}
        scrypt(normalize(password), salt, keyBytes, options, (error, key) =>
          error ? reject(error) : resolve(key),
        )
      }),
  )

/** What is stored of a password: the salt, the cost and the derived key, as JSON. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const key = await deriveKey(password, salt, scryptCost)
  const [saltText, keyText] = [salt, key].map((bytes) => bytes.toString('base64url'))
  return JSON.stringify({kdf: 'scrypt', ...scryptCost, salt: saltText, key: keyText})
}
