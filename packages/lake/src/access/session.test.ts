import {openSession, sealSession} from './session.ts'

describe('session', () => {
  const session = sealSession('ann', 1000, 'secret')
  const [text = '', signature = ''] = session.split('.')
  const forged = Buffer.from('{"account":"eve","expires":1000}').toString('base64url')

  it('names its account until it ends', () => {
    expect(openSession(session, 'secret', 999)).toBe('ann')
    expect(openSession(session, 'secret', 1000)).toBeUndefined()
  })

  it.each([
    ['another secret', session, 'other'],
    ['another text', `${forged}.${signature}`, 'secret'],
    ['no signature', text, 'secret'],
    ['half a signature', session.slice(0, -4), 'secret'],
    ['nothing', '', 'secret'],
  ])('is not opened with %s', (_case, given, secret) => {
    expect(openSession(given, secret, 0)).toBeUndefined()
  })
})
