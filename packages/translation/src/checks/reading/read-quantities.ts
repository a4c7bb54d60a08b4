import {dateParts} from './date-parts.ts'
import type {LexToken} from './lex.ts'
import {parseNumber} from './parse-number.ts'
import {readNumberWords} from './read-number-words.ts'
import type {Quantity} from './reading.types.ts'
import type {Vocabulary} from './vocabulary.ts'

const loose = (
  {start, end}: LexToken,
  values: readonly number[],
  from: number,
  firm = false,
): Quantity => ({
  values,
  firm,
  digits: firm,
  code: false,
  foreign: false,
  from,
  to: from + 1,
  start,
  end,
})

/** A hyphen that stands alone is a sign; between numbers and words it joins. */
const isNegative = (folded: string, start: number) =>
  /(?:^|[^\d]\s|\()-$/u.test(folded.slice(Math.max(0, start - 3), start))

/** Of `2019-20` the other way to write the second year. */
const shortYear = (last: LexToken | undefined, {text, start}: LexToken): readonly number[] =>
  last?.end === start - 1 && /^(?:19|20)\d\d$/u.test(last.text) && /^\d\d$/u.test(text)
    ? [Number(last.text.slice(0, 2) + text)]
    : []

/** Of `1930s` the short way that other languages write: `les années 30`, `die 30er Jahre`. */
const shortDecade = (text: string, glued: string | undefined): readonly number[] =>
  glued === 's' && /^(?:18|19|20)\d0$/u.test(text) ? [Number(text.slice(2))] : []

const readDigits = (
  tokens: readonly LexToken[],
  at: number,
  folded: string,
  {language, units, scales}: Vocabulary,
): Quantity | undefined => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token) return undefined
  const {value, foreign} = parseNumber(token.text, language)
  const glued = next?.kind === 'word' && next.start === token.end ? next.text : undefined
  const known = glued === undefined || language.ordinalSuffix.test(glued) || units.has(glued)
  const [, name] = /(\p{L}+)-?$/u.exec(folded.slice(0, token.start)) ?? []
  const scale =
    next && /^[ +-]{0,2}$/u.test(folded.slice(token.end, next.start))
      ? scales.get(next.text)
      : undefined
  const sign = isNegative(folded, token.start) ? -1 : 1
  return {
    values: [
      sign * value * (scale ?? 1),
      ...shortYear(tokens[at - 1], token),
      ...shortDecade(token.text, glued),
    ],
    firm: true,
    digits: true,
    code: name !== undefined || (!known && scale === undefined),
    ...(name === undefined ? {} : {name}),
    foreign,
    from: at,
    to: at + (scale === undefined ? 1 : 2),
    start: token.start,
    end: scale === undefined ? token.end : (next?.end ?? token.end),
  }
}

const readToken = (
  tokens: readonly LexToken[],
  at: number,
  folded: string,
  vocabulary: Vocabulary,
): readonly Quantity[] => {
  const token = tokens[at]
  if (!token) return []
  switch (token.kind) {
    case 'number':
      return [readDigits(tokens, at, folded, vocabulary) ?? []].flat()
    case 'date': {
      const [day, month, year] = dateParts(token.text, vocabulary.language.monthFirst)
      return [
        loose(token, [day], at, true),
        loose(token, [year], at, true),
        loose(token, [month], at),
      ]
    }
    case 'time':
    case 'phone': {
      const groups = token.text.match(/\d+/gu) ?? []
      const hour = Number(groups[0])
      const all = [hour, (hour + 12) % 24, ...groups.map(Number), Number(groups.join(''))]
      return [loose(token, all, at)]
    }
    case 'word': {
      const words = readNumberWords(tokens, at, folded, vocabulary)
      if (words) return [words]
      const values = vocabulary.looseNumbers.get(token.text)
      return values ? [loose(token, values, at)] : []
    }
    case 'address':
    case 'sign':
      return []
    default: {
      const unknown: never = token.kind
      throw new Error(`Unknown kind of token "${unknown}".`)
    }
  }
}

const romanDigits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100}

const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, index, all) => {
    const value = romanDigits[letter] ?? 0
    return sum + (value < (romanDigits[all[index + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)

/** `XIXe siècle`, `type II`: centuries and stages, which other languages write in digits. */
const readRoman = (text: string): readonly Quantity[] =>
  [...text.matchAll(/(?<![\p{L}\d])[IVXLC]+(?=e?r?(?:ème)?(?![\p{L}\d]))/gu)].map((match) =>
    loose(
      {
        kind: 'word',
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        groups: {},
      },
      [romanValue(match[0])],
      -1,
    ),
  )

/** Every number of a text, in digits and in words, in order. */
export const readQuantities = (
  text: string,
  folded: string,
  tokens: readonly LexToken[],
  vocabulary: Vocabulary,
): readonly Quantity[] => {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const here = readToken(tokens, at, folded, vocabulary)
    found.push(...here)
    at = Math.max(at, ...here.map(({to}) => to - 1))
  }
  return [...found, ...readRoman(text)]
}
