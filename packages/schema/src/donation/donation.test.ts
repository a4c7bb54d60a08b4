import {placesFound, type Row} from '../rules/rule-tables.ts'
import {donation, string, text} from '../rules/rules.fixtures.ts'

const tested = (rule: string, rows: readonly Row[]) =>
  describe(rule, () => {
    it.each(rows)('%s', (_, change, ...places) => {
      expect(placesFound(rule, donation, change)).toEqual(places)
    })
  })

const sentTo = (actionUrl: unknown) => ({provider: {actionUrl, method: 'GET'}})
const amount = (rest: object) => ({
  suggestedAmounts: [{_key: 'a', amount: 50, currency: 'USD', ...rest}],
})

tested('provider-host', [
  ['an allowed host', sentTo('https://give.example.org/pay')],
  ['another host', sentTo('https://example.org/pay'), 'provider.actionUrl'],
  ['a subdomain of it', sentTo('https://a.give.example.org/'), 'provider.actionUrl'],
  ['a look-alike', sentTo('https://give.example.org.evil.example/'), 'provider.actionUrl'],
  ['its user name', sentTo('https://give.example.org@evil.example/'), 'provider.actionUrl'],
  ['another port', sentTo('https://give.example.org:8443/'), 'provider.actionUrl'],
  ['an open line', sentTo('http://give.example.org/pay'), 'provider.actionUrl'],
  ['no address', sentTo(undefined), 'provider.actionUrl'],
])

it('allows no host where there are no settings', () => {
  const context = {documents: new Map()}
  expect(placesFound('provider-host', donation, {}, context)).toEqual(['provider.actionUrl'])
})

tested('provider-parameter-missing', [
  ['amount and currency', {provider: {parameters: {amount: 'a', currency: 'c'}}}],
  ['amount only', {provider: {parameters: {amount: 'a'}}}, 'provider.parameters.currency'],
  [
    'every month, told to nobody',
    {frequencies: ['once', 'monthly'], provider: {parameters: {amount: 'a', currency: 'c'}}},
    'provider.parameters.frequency',
  ],
  ['none', {provider: {}}, 'provider.parameters.amount', 'provider.parameters.currency'],
])

tested('money-malformed', [
  ['an amount', amount({})],
  ['no goal', {goal: undefined}],
  ['nothing to give', amount({amount: 0}), 'suggestedAmounts.a.amount'],
  ['words', amount({amount: '50'}), 'suggestedAmounts.a.amount'],
  ['no currency', amount({currency: undefined}), 'suggestedAmounts.a.currency'],
  ['a currency in small letters', amount({currency: 'usd'}), 'suggestedAmounts.a.currency'],
  ['a goal in no currency', {goal: {target: 10}}, 'goal.currency'],
  ['a goal of nothing', {goal: {target: -1, currency: 'USD'}}, 'goal.target'],
])

tested('currency-unknown', [
  ['an amount', amount({})],
  ['a goal', {suggestedAmounts: [], goal: {target: 10, currency: 'USD'}}],
  ['neither', {suggestedAmounts: [], goal: undefined}, 'suggestedAmounts'],
])

tested('goal-undated', [
  ['dated', {goal: {target: 10, raised: 5, currency: 'USD', asOf: '2026-01-01'}}],
  ['nothing raised', {goal: {target: 10, currency: 'USD'}}],
  ['undated', {goal: {target: 10, raised: 5, currency: 'USD'}}, 'goal.asOf'],
])

tested('jurisdiction-malformed', [
  ['a country', {taxNotes: [{_key: 'a', jurisdiction: 'US', text: text({en: 'x'})}]}],
  ['a state', {taxNotes: [{_key: 'a', jurisdiction: 'US-MN', text: text({en: 'x'})}]}],
  ['a language', {taxNotes: [{_key: 'a', jurisdiction: 'en'}]}, 'taxNotes.a.jurisdiction'],
])

tested('impact-without-evidence', [
  ['no claim', amount({})],
  ['a claim with its source', amount({impact: string({en: 'x'}), evidence: 'https://a.example/'})],
  ['a bare claim', amount({impact: string({en: 'x'})}), 'suggestedAmounts.a.evidence'],
])

tested('impact-expired', [
  ['today', amount({expires: '2026-06-01'})],
  ['no date', amount({})],
  ['yesterday', amount({expires: '2026-05-31'}), 'suggestedAmounts.a.expires'],
])
