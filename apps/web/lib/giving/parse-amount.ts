import {getLocale, type Locale} from '@preop/locales'
import {currencyDigits} from './currency-digits.ts'

/** `format`: it cannot be read for certain; a gift is never guessed. */
export type ParsedAmount = {readonly value: number} | {readonly problem: 'format' | 'negative'}

const partsOf = (locale: Locale, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(getLocale(locale).formats, options).formatToParts(12345.6)

/** Digits and separators of Arabic as the Latin ones, without marks that only turn the direction. */
const toLatin = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('−', '-')

const groupOf = (locale: Locale) =>
  toLatin(partsOf(locale).find(({type}) => type === 'group')?.value ?? '')

/** What people write beside an amount: `USD`, `$`, `US$`. */
const signsOf = (locale: Locale, currency: string): string[] => [
  currency,
  ...(['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    partsOf(locale, {style: 'currency', currency, currencyDisplay})
      .filter(({type}) => type === 'currency')
      .map(({value}) => toLatin(value)),
  ),
]

const withoutSign = (text: string, signs: readonly string[]): string => {
  const sign = signs.find((one) => text.startsWith(one) || text.endsWith(one))
  if (!sign) return text
  return (text.startsWith(sign) ? text.slice(sign.length) : text.slice(0, -sign.length)).trim()
}

const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/
const groupedWithRest = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,](\d+)$/
const withRest = /^(\d+)[.,](\d+)$/

const number = (whole: string, rest: string, digits: number): ParsedAmount =>
  rest.length > digits ? {problem: 'format'} : {value: Number(`${whole}.${rest || '0'}`)}

const readDigits = (text: string, group: string, digits: number): ParsedAmount => {
  if (/^\d+$/.test(text)) return number(text, '', digits)
  const [, separator = ''] = grouped.exec(text) ?? []
  // "1.500" is fifteen hundred to a German, one and a half to others: the page's language decides.
  const isGroup = separator === group || text.split(separator).length > 2
  if (separator && isGroup) return number(text.replaceAll(separator, ''), '', digits)
  const [, groups = '', , cents = ''] = groupedWithRest.exec(text) ?? []
  if (cents) return number(groups.replaceAll(/[.,]/g, ''), cents, digits)
  const [, whole = '', rest = ''] = withRest.exec(text) ?? []
  return rest ? number(whole, rest, digits) : {problem: 'format'}
}

/**
 * Reads an amount as people write it: `50`, `12,50`, `12.50`, `1 250,00 €`, `١٢٫٥٠`.
 *
 * @param locale - of the page, whose notation decides where a separator may be either
 */
export const parseAmount = (typed: string, locale: Locale, currency: string): ParsedAmount => {
  const plain = withoutSign(toLatin(typed).trim(), signsOf(locale, currency))
  const text = plain.replace(/^-\s*/, '').replaceAll(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, '')
  const parsed = readDigits(
    withoutSign(text, signsOf(locale, currency)),
    groupOf(locale),
    currencyDigits(currency),
  )
  return plain.startsWith('-') && 'value' in parsed ? {problem: 'negative'} : parsed
}
