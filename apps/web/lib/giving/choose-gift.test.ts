import {jest} from '@jest/globals'
import type {Donation} from '@preop/content'
import type {GiftValues} from '@preop/ui'
import {fixture, provideFixtures} from '../content.fixtures.ts'
import {chooseGift} from './choose-gift.ts'
import {handOff} from './hand-off.ts'

jest.setTimeout(30_000)

provideFixtures()

const nothing: GiftValues = {amount: '', own: '', currency: '', frequency: 'once'}

const choose = async (values: Partial<GiftValues>, change: Partial<Donation> = {}) => {
  const donation = {...(await fixture('donation', 'donation-hand-fund')), ...change}
  return chooseGift(donation, {...nothing, ...values}, 'en')
}

describe('chooseGift', () => {
  it.each([
    [{amount: 'usd-25'}, 25],
    [{amount: 'own', own: '12.50'}, 12.5],
    [{own: '12.50'}, 12.5],
    [{amount: 'own', own: '1'}, 1],
    [{amount: 'own', own: '1,000,000'}, 1_000_000],
  ])('takes %j', async (values, amount) => {
    expect(await choose(values)).toEqual({gift: {amount, currency: 'USD', frequency: 'once'}})
  })

  it.each([
    [{}, {amount: 'missing'}],
    [{amount: 'own'}, {amount: 'missing'}],
    [{amount: 'own', own: '   '}, {amount: 'missing'}],
    [{amount: 'withdrawn-since'}, {amount: 'missing'}],
    [{amount: 'usd-25', own: '30'}, {amount: 'both'}],
    [{own: '0'}, {amount: 'tooSmall'}],
    [{own: '0.99'}, {amount: 'tooSmall'}],
    [{own: '-5'}, {amount: 'tooSmall'}],
    [{own: '1000000000'}, {amount: 'tooLarge'}],
    [{own: '1e9'}, {amount: 'format'}],
    [{own: 'fifty'}, {amount: 'format'}],
    [{amount: 'usd-25', frequency: 'weekly'}, {frequency: true}],
    [{amount: 'usd-25', frequency: ''}, {frequency: true}],
    [{frequency: 'yearly'}, {amount: 'missing', frequency: true}],
  ])('refuses %j', async (values, problems) => {
    expect(await choose(values)).toEqual({problems})
  })

  it('offers every month only where the provider is told of it', async () => {
    const {provider} = await fixture('donation', 'donation-hand-fund')
    const silent = {...provider, parameters: {...provider.parameters, frequency: undefined}}
    const monthly = await choose({amount: 'usd-25', frequency: 'monthly'}, {provider: silent})
    expect(monthly).toEqual({problems: {frequency: true}})
    const once = await choose({amount: 'usd-25', frequency: ''}, {provider: silent})
    expect(once).toMatchObject({gift: {frequency: 'once'}})
  })

  it('takes the currency of an amount, and asks for that of an own one', async () => {
    const {suggestedAmounts} = await fixture('donation', 'donation-hand-fund')
    const [first, second] = suggestedAmounts
    if (!first || !second) throw new Error('The fixture suggests no amounts.')
    const both = {
      suggestedAmounts: [first, {...second, _key: 'jpy', amount: 5000, currency: 'JPY'}],
    }
    expect(await choose({amount: 'jpy'}, both)).toMatchObject({gift: {currency: 'JPY'}})
    expect(await choose({own: '900'}, both)).toEqual({problems: {currency: true}})
    expect(await choose({own: '900', currency: 'EUR'}, both)).toEqual({problems: {currency: true}})
    const yen = await choose({own: '900', currency: 'JPY'}, both)
    expect(yen).toMatchObject({gift: {amount: 900, currency: 'JPY'}})
    expect(await choose({own: '9.50', currency: 'JPY'}, both)).toEqual({
      problems: {amount: 'format'},
    })
  })
})

describe('handOff', () => {
  const gift = {amount: 12.5, currency: 'USD', frequency: 'monthly'} as const

  it('tells the provider every choice under its name for it', async () => {
    const {fields, ...form} = handOff(await fixture('donation', 'donation-hand-fund'), gift, 'de')
    expect(form).toEqual({
      action: 'https://giving.example/donate',
      method: 'GET',
      host: 'giving.example',
    })
    expect(Object.fromEntries(fields.map(({name, value}) => [name, value]))).toEqual({
      amount: '12.50',
      currency: 'USD',
      frequency: 'monthly',
      fund: 'hand-fund',
      lang: 'de',
    })
  })

  it.each([
    ['GET', 'https://giving.example/donate', {campaign: '7'}],
    ['POST', 'https://giving.example/donate?campaign=7&amount=1', {}],
  ] as const)('%s: loses nothing of the provider’s own address', async (method, action, kept) => {
    const donation = await fixture('donation', 'donation-hand-fund')
    const actionUrl = 'https://giving.example/donate?campaign=7&amount=1'
    const provider = {...donation.provider, method, actionUrl}
    const form = handOff({...donation, provider}, {...gift, amount: 25}, 'en')
    const fields = Object.fromEntries(form.fields.map(({name, value}) => [name, value]))
    expect(form.action).toBe(action)
    expect(fields).toMatchObject({...kept, amount: '25'})
    expect(form.fields).toHaveLength(Object.keys(fields).length)
  })
})
