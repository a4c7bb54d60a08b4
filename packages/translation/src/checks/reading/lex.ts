import type {Locale} from '@preop/locales'
import {languages} from '../languages/languages.ts'

export type TokenKind = 'address' | 'phone' | 'date' | 'time' | 'number' | 'word' | 'sign'

/** A piece of a text that a check can take for something; `text` is in lower case. */
export type LexToken = {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"»)\]]*[^\s<>"»)\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`

/** Seven digits or more, in groups as telephone numbers are written and other numbers are not. */
const phone = String.raw`(?<![\p{L}\d.,\/])(?:\+\d|00\d|\(\d|0(?=\d))[\d ().\-]{6,}\d|(?<![\p{L}\d.,\/-])(?:\d[ .\-]?)?\(?\d{3}\)?[ .\-]\d{3}(?:[ .\-]\d{4}|-\d{2}-\d{2})(?!\d)|(?<![\p{L}\d.,\/-])\d{3}-\d{4}(?![\d-])`

const date = String.raw`(?<![\d.,\/-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?<mark>[.\/-])\d{1,2}\k<mark>(?:\d{4}|\d{2}))(?![\d\/-])`

const clock = String.raw`(?<![\d:])\d{1,2}:\d{2}(?![\d:])`

const number = (spaced: boolean) =>
  String.raw`\d+ ?[½¼¾⅓⅔]|[½¼¾⅓⅔]|(?:\d+ )?\d{1,2}[\/⁄]\d{1,3}(?![\d\/])|${
    spaced ? String.raw`(?<!\d)\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|` : ''
  }(?<=^|\s)\.\d+|\d+(?:[.,'٬٫]\d+)*`

const word = String.raw`\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*`
const sign = String.raw`° ?[cf](?!\p{L})|[℃℉]|[%‰٪°$€£]|(?<!\p{L})(?:pour|per|por|pro) ?cent[o]?(?!\p{L})`

const patternOf = (locale: Locale): RegExp => {
  const {time} = languages[locale]
  const ownTime = time ? `(?<![\\p{L}\\d.,:])(?:${time})|` : ''
  return new RegExp(
    `(?<address>${address})|(?<date>${date})|(?<time>${ownTime}${clock})|(?<phone>${phone})|(?<number>${number(locale !== 'en')})|(?<sign>${sign})|(?<word>${word})`,
    'gu',
  )
}

const patterns = new Map<Locale, RegExp>()

const kinds = ['address', 'date', 'time', 'phone', 'number', 'word', 'sign'] as const

const elided = /^(?:l|d|n|s|j|m|t|c|qu|un|dell|all|nell|dall|sull|quest|lorsqu|puisqu|jusqu)'(?=.)/u

const apart = (token: LexToken): readonly LexToken[] => {
  const [start] = elided.exec(token.text) ?? []
  if (start === undefined) return [token]
  const at = token.start + start.length
  return [
    {...token, text: start.slice(0, -1), end: at},
    ...apart({...token, text: token.text.slice(start.length), start: at}),
  ]
}

/** Cuts a text that `foldText` gave into what checks look at; spaces and punctuation are left out. */
export const lex = (folded: string, locale: Locale): readonly LexToken[] => {
  const pattern = patterns.get(locale) ?? patternOf(locale)
  patterns.set(locale, pattern)
  const tokens = [...folded.matchAll(pattern)].flatMap((match): readonly LexToken[] => {
    const groups = match.groups ?? {}
    const kind = kinds.find((name) => groups[name] !== undefined)
    const [text] = match
    return kind ? [{kind, text, start: match.index, end: match.index + text.length, groups}] : []
  })
  return languages[locale].elides
    ? tokens.flatMap((token) => (token.kind === 'word' ? apart(token) : [token]))
    : tokens
}
