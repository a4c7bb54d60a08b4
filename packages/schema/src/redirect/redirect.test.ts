import {placesFound, type Row} from '../rules/rule-tables.ts'
import {redirect, reference} from '../rules/rules.fixtures.ts'

describe('redirect-path-malformed', () => {
  it.each<Row>([
    ['a path of its locale', {from: '/en/procedures/old'}],
    ['another locale', {from: '/fr/procedures/old'}, 'from'],
    ['no locale', {from: '/procedures/old'}, 'from'],
    ['an address', {from: 'https://example.org/en/old'}, 'from'],
    ['a query', {from: '/en/old?a=b'}, 'from'],
    ['a slash at the end', {from: '/en/old/'}, 'from'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('redirect-path-malformed', redirect, change)).toEqual(places)
  })
})

describe('redirect-target-missing', () => {
  it.each<Row>([
    ['a page', {target: reference('kyphoplasty')}],
    ['nothing', {target: undefined}, 'target'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('redirect-target-missing', redirect, change)).toEqual(places)
  })
})

describe('redirect-target-withdrawn', () => {
  it.each<Row>([
    ['a published page', {target: reference('kyphoplasty')}],
    ['a withdrawn one', {target: reference('gone')}, 'target'],
    ['nothing, which is another rule', {target: undefined}],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('redirect-target-withdrawn', redirect, change)).toEqual(places)
    expect(placesFound('reference-missing', redirect, change)).toEqual([])
  })
})
