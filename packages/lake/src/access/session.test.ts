import {openSession, sealSession} from './session.ts'

describe('a sealed session', () => {
  const sealed = sealSession('ann', 'secret')
  const [id = '', signature = ''] = sealed.split('.')

  it('tells its id', () => {
    expect(openSession(sealed, 'secret')).toBe('ann')
  })

  it.each([
    ['another secret', sealed, 'other'],
    ['another id', `eve.${signature}`, 'secret'],
    ['no signature', id, 'secret'],
    ['half a signature', sealed.slice(0, -4), 'secret'],
    ['nothing', '', 'secret'],
  ])('is not opened with %s', (_case, given, secret) => {
    expect(openSession(given, secret)).toBeUndefined()
  })
})
