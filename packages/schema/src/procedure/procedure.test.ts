import {placesFound} from '../rules/rule-tables.ts'
import {procedure} from '../rules/rules.fixtures.ts'

describe('reference-url-malformed', () => {
  it.each([
    ['https://example.org/a', true],
    ['http://example.org/a', true],
    ['example.org/a', false],
    ['javascript:alert(1)', false],
    ['mailto:author@example.org', false],
    ['https://example.org/a b', false],
  ])('%p is accepted: %p', (url, isAccepted) => {
    const change = {references: [{_key: 'trial', title: 'A trial', url}]}
    const places = isAccepted ? [] : ['references.trial.url']
    expect(placesFound('reference-url-malformed', procedure, change)).toEqual(places)
  })
})
