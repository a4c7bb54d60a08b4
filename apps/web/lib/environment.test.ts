import {environment} from './environment.ts'

describe('environment', () => {
  it('lists every problem, then reads once', () => {
    process.env.PREOP_SNAPSHOT = ''
    process.env.PREOP_SITE_URL = 'ftp://example.org'
    expect(environment).toThrow(/- PREOP_SNAPSHOT: .*\n- PREOP_SITE_URL: /)
    process.env.PREOP_SNAPSHOT = '/data/snapshot.db'
    process.env.PREOP_SITE_URL = 'https://example.org/'
    const expected = {snapshotPath: '/data/snapshot.db', siteUrl: 'https://example.org'}
    expect(environment()).toEqual(expected)
    process.env.PREOP_SITE_URL = 'https://other.example'
    expect(environment()).toEqual(expected)
  })
})
