import type {Locale} from '@preop/locales'
import fc from 'fast-check'
import {formatMoney} from '../format.ts'
import {parseAmount} from './parse-amount.ts'

describe('parseAmount', () => {
  it.each([
    ['50', 'en', 'USD', 50],
    [' 50 ', 'en', 'USD', 50],
    ['050', 'en', 'USD', 50],
    ['0', 'en', 'USD', 0],
    ['12.50', 'en', 'USD', 12.5],
    ['12,50', 'de', 'EUR', 12.5],
    ['12.50', 'de', 'EUR', 12.5],
    ['12,5', 'fr', 'EUR', 12.5],
    ['$50', 'en', 'USD', 50],
    ['50 $', 'de', 'USD', 50],
    ['USD 50', 'ru', 'USD', 50],
    ['1,250', 'en', 'USD', 1250],
    ['1.250', 'de', 'USD', 1250],
    ['1 250', 'fr', 'EUR', 1250],
    ['1\u202f250,75', 'fr', 'EUR', 1250.75],
    ['1’250.75', 'de', 'CHF', 1250.75],
    ['1.250,75', 'en', 'EUR', 1250.75],
    ['1,250,000', 'de', 'EUR', 1_250_000],
    ['٥٠', 'ar', 'USD', 50],
    ['١٢٫٥٠', 'ar', 'USD', 12.5],
    ['١٬٢٥٠', 'ar', 'USD', 1250],
    ['5000', 'en', 'JPY', 5000],
    ['5,000', 'en', 'JPY', 5000],
    ['１２', 'en', 'JPY', 12],
    ['1.500', 'en', 'KWD', 1.5],
    ['1000000000', 'en', 'USD', 1e9],
  ] as const)('reads %j in %s (%s) as %d', (typed, locale, currency, value) => {
    expect(parseAmount(typed, locale, currency)).toEqual({value})
  })

  it.each([
    ['', 'en', 'USD', 'format'],
    ['fifty', 'en', 'USD', 'format'],
    ['1e9', 'en', 'USD', 'format'],
    ['0x10', 'en', 'USD', 'format'],
    ['Infinity', 'en', 'USD', 'format'],
    ['12.345', 'en', 'USD', 'format'],
    ['1.250', 'en', 'USD', 'format'],
    ['1,250', 'de', 'EUR', 'format'],
    ['1.250', 'fr', 'EUR', 'format'],
    ['12 50', 'en', 'USD', 'format'],
    ['12,', 'de', 'EUR', 'format'],
    ['.5', 'en', 'USD', 'format'],
    ['1,25,000', 'en', 'USD', 'format'],
    ['50.50', 'en', 'JPY', 'format'],
    ['€50', 'en', 'USD', 'format'],
    ['<script>', 'en', 'USD', 'format'],
    ['-5', 'en', 'USD', 'negative'],
    ['−5,50', 'de', 'EUR', 'negative'],
    ['-$5', 'en', 'USD', 'negative'],
    ['--5', 'en', 'USD', 'format'],
  ] as const)('does not take %j in %s (%s)', (typed, locale, currency, problem) => {
    expect(parseAmount(typed, locale, currency)).toEqual({problem})
  })

  const locales = fc.constantFrom<Locale[]>('en', 'fr', 'de', 'it', 'pt', 'ru', 'ar')

  it('reads every amount as the page writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 99_999_999}),
        locales,
        fc.constantFrom('USD', 'EUR', 'JPY', 'CHF', 'BRL'),
        (cents, locale, currency) => {
          const value = currency === 'JPY' ? cents : cents / 100
          expect(parseAmount(formatMoney(locale, value, currency), locale, currency)).toEqual({
            value,
          })
        },
      ),
    )
  })

  it('takes any text without falling over', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), locales, (typed, locale) => {
        const parsed = parseAmount(typed, locale, 'USD')
        if ('value' in parsed) expect(parsed.value).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
