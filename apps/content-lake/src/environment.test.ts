import {parseEnvironment} from './environment.ts'

describe('parseEnvironment', () => {
  const defaults = {
    LAKE_PORT: 3333,
    LAKE_HOST: '127.0.0.1',
    LAKE_LOG_LEVEL: 'warn',
    PREOP_DATA_DIR: '.preop',
    PREOP_STUDIO_DIR: 'studio/dist',
    PREOP_SITE_ORIGIN: 'http://localhost:3000',
    PREOP_STUDIO_ORIGIN: '',
    PREOP_WEBHOOK_URL: '',
    SANITY_WEBHOOK_SECRET: '',
  }

  it.each([{}, {LAKE_PORT: '', PREOP_DATA_DIR: ''}])('fills in what %j leaves out', (variables) => {
    expect(parseEnvironment(variables)).toEqual(defaults)
  })

  it('takes what is set', () => {
    const settings = parseEnvironment({LAKE_PORT: '0', PREOP_SITE_ORIGIN: 'https://a.example/b'})
    expect(settings).toMatchObject({LAKE_PORT: 0, PREOP_SITE_ORIGIN: 'https://a.example'})
  })

  it.each([
    {LAKE_PORT: 'x'},
    {LAKE_PORT: '70000'},
    {LAKE_LOG_LEVEL: 'loud'},
    {PREOP_SITE_ORIGIN: 'ftp://a'},
    {PREOP_STUDIO_ORIGIN: 'ftp://a'},
    {PREOP_WEBHOOK_URL: 'ftp://a'},
  ])('refuses %j by name', (variables) => {
    expect(() => parseEnvironment(variables)).toThrow(Object.keys(variables)[0])
  })
})
