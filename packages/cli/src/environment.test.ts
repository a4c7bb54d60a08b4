import {parseEnvironment} from './environment.ts'

describe('parseEnvironment', () => {
  it('uses the embedded lake when nothing is set', () => {
    expect(parseEnvironment({})).toMatchObject({
      sitePort: 3000,
      hosted: false,
      siteUrl: 'http://localhost:3000',
      lake: {projectId: 'preop', dataset: 'production', apiHost: 'http://localhost:3333'},
    })
  })

  it('uses hosted Sanity when a project is named', () => {
    const {hosted, lake} = parseEnvironment({SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'live'})
    expect(hosted).toBe(true)
    expect(lake).toEqual({projectId: 'abc123', dataset: 'live', apiHost: undefined})
  })

  it('takes an empty variable for a missing one', () => {
    expect(parseEnvironment({PORT: ''}).sitePort).toBe(3000)
  })

  it('lists every problem at once', () => {
    expect(() => parseEnvironment({PORT: '99999', PREOP_SITE_URL: 'ftp://example'})).toThrow(
      /PORT[\s\S]*PREOP_SITE_URL/,
    )
  })
})
