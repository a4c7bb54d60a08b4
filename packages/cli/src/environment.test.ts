import {parseEnvironment} from './environment.ts'

describe('parseEnvironment', () => {
  it('uses the embedded lake when nothing is set', () => {
    expect(parseEnvironment({})).toMatchObject({
      sitePort: 3000,
      embedded: true,
      siteUrl: 'http://localhost:3000',
      studioOrigin: 'http://localhost:3333',
      lake: {projectId: 'preop', dataset: 'production', apiHost: 'http://localhost:3333'},
    })
  })

  it('uses hosted Sanity when a project is named', () => {
    const {embedded, lake, studioOrigin} = parseEnvironment({
      SANITY_PROJECT_ID: 'abc123',
      SANITY_DATASET: 'live',
    })
    expect(embedded).toBe(false)
    expect(studioOrigin).toBeUndefined()
    expect(lake).toEqual({projectId: 'abc123', dataset: 'live', apiHost: undefined})
  })

  it('takes the origin of a Studio that stands elsewhere', () => {
    const {studioOrigin} = parseEnvironment({
      SANITY_PROJECT_ID: 'abc123',
      PREOP_STUDIO_ORIGIN: 'https://hospital.sanity.studio/desk',
    })
    expect(studioOrigin).toBe('https://hospital.sanity.studio')
  })

  it('takes an empty variable for a missing one', () => {
    expect(parseEnvironment({PORT: ''}).sitePort).toBe(3000)
  })

  it('uses another lake when an address is given', () => {
    const {embedded, lake} = parseEnvironment({SANITY_API_HOST: 'http://localhost:9999'})
    expect(embedded).toBe(false)
    expect(lake).toMatchObject({projectId: 'preop', apiHost: 'http://localhost:9999'})
  })

  it('refuses a dataset that the embedded lake does not have', () => {
    expect(() => parseEnvironment({SANITY_DATASET: 'staging'})).toThrow(/SANITY_DATASET.*embedded/)
  })

  it('lists every problem at once', () => {
    expect(() => parseEnvironment({PORT: '99999', PREOP_SITE_URL: 'ftp://example'})).toThrow(
      /PORT[\s\S]*PREOP_SITE_URL/,
    )
  })
})
