import type {Language} from '../languages/language.types.ts'

const signsOfFractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
}

export type ParsedNumber = {
  readonly value: number
  /** Whether it is written as the language does not write numbers: a point for a comma. */
  readonly foreign: boolean
}

const plain = (value: number): ParsedNumber => ({value, foreign: false})

const parseFraction = (text: string): number | undefined => {
  const sign = signsOfFractions[text.at(-1) ?? '']
  if (sign !== undefined) return Number(text.slice(0, -1).trim()) + sign
  const [, whole, over, under] = /^(?:(\d+) )?(\d+)[/⁄](\d+)$/u.exec(text) ?? []
  return over === undefined ? undefined : Number(whole ?? 0) + Number(over) / Number(under)
}

/**
 * The value of digits with marks between, as the language writes them. Where the marks cannot be
 * the language's own (`2.5` in French), they are read as the other way round and said to be foreign.
 */
export const parseNumber = (text: string, {decimal, thousands}: Language): ParsedNumber => {
  const fraction = parseFraction(text)
  if (fraction !== undefined) return plain(fraction)
  const digits = text.replaceAll(' ', '')
  const marks = [...digits.matchAll(/[.,'٬٫]/gu)].map(([mark]) => mark)
  const [first] = marks
  if (first === undefined) return plain(Number(digits))
  const groups = digits.split(/[.,'٬٫]/u)
  const grouped = groups.slice(1).every((group) => group.length === 3) && groups[0] !== '0'
  const same = marks.every((mark) => mark === first)
  if (same && grouped && (thousands.includes(first) || marks.length > 1))
    return {value: Number(groups.join('')), foreign: !thousands.includes(first)}
  if (marks.length === 1)
    return {value: Number(groups.join('.')), foreign: first !== decimal && first !== '٫'}
  const last = groups.at(-1) ?? ''
  return {
    value: Number(`${groups.slice(0, -1).join('')}.${last}`),
    foreign: marks.at(-1) !== decimal,
  }
}
