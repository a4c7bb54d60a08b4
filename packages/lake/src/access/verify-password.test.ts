import {hashPassword} from './hash-password.ts'
import {verifyPassword} from './verify-password.ts'

describe('a password', () => {
  it('is known again, however its letters are composed', async () => {
    const stored = await hashPassword('caf\u00e9 au lait')
    expect(await verifyPassword('cafe\u0301 au lait', stored)).toBe(true)
    expect(await verifyPassword('cafe au lait', stored)).toBe(false)
    expect(await verifyPassword('', stored)).toBe(false)
  })

  it('is stored with its own salt and the cost of the hash, not as it is', async () => {
    const [one, two] = await Promise.all([
      hashPassword('twelve letters'),
      hashPassword('twelve letters'),
    ])
    expect(one).not.toBe(two)
    expect(one).not.toContain('twelve')
    expect(JSON.parse(one)).toMatchObject({kdf: 'scrypt', N: 32768, r: 8, p: 3})
  })

  it('of nobody is never right', async () => {
    expect(await verifyPassword('anything', undefined)).toBe(false)
  })
})
