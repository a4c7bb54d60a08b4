import type {CheckedValue} from '@preop/translation'

/** How a French text is spoilt. */
export const mutations = ['negation', 'number', 'unit', 'phone', 'link'] as const
export type Mutation = (typeof mutations)[number]

type Random = () => number
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)]

/** `ne … pas` and its kin, without `n'est-ce pas`, `rien de plus` and the expletive `ne`. */
const denial =
  /(?<!\p{L})(?:ne |n[’'](?!est-ce))(?<kept>[^.,;:!?\n]{1,30}? )(?:pas|plus(?! d[e’'] | que)|jamais|rien)(?!\p{L})|(?<!\p{L})ne pas /gu
const digits = /(?<![\p{L}\d.,-])\d+(?![\d\p{L}])/gu
const numberWords = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'dix', 'douze']
const words = new RegExp(`(?<![\\p{L}-])(?:${numberWords.join('|')})(?![\\p{L}-])`, 'gu')
const units: Readonly<Record<string, readonly string[]>> = {
  heure: ['minute', 'semaine'],
  heures: ['jours', 'minutes', 'semaines'],
  jour: ['mois', 'semaine'],
  jours: ['heures', 'semaines', 'mois'],
  semaine: ['heure', 'mois'],
  semaines: ['jours', 'heures', 'mois'],
  mois: ['jours', 'semaines', 'ans'],
  ans: ['mois', 'jours'],
  minutes: ['heures', 'secondes'],
  mg: ['g', 'µg'],
  ml: ['l'],
  cm: ['mm', 'm'],
  mm: ['cm'],
  '%': ['‰'],
  '°C': ['°F'],
  '°F': ['°C'],
}
const measured = new RegExp(
  `(?<=(?:\\d|(?<!\\p{L})(?:une?|${numberWords.join('|')}))[\\s\\u202F]?)(?:${Object.keys(units).join('|')})(?![\\p{L}])`,
  'gu',
)

const otherNumber = (found: string, random: Random): string => {
  if (!/\d/u.test(found))
    return (
      pick(
        numberWords.filter((word) => word !== found),
        random,
      ) ?? ''
    )
  const value = Number(found)
  return String(pick([value + 1, value * 10 + 1, value + 7, Math.max(0, value - 1)], random))
}

const replaceOne = (
  text: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
  random: Random,
): string | undefined => {
  const match = pick([...text.matchAll(pattern)], random)
  return match && text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length)
}

const mutateText = (text: string, mutation: Mutation, random: Random): string | undefined => {
  switch (mutation) {
    case 'negation':
      return replaceOne(text, denial, ({groups}) => groups?.kept?.trimEnd() ?? '', random)
    case 'number': {
      const pattern = random() < 0.8 ? digits : words
      return replaceOne(text, pattern, ([found]) => otherNumber(found, random), random)
    }
    case 'unit':
      return replaceOne(text, measured, ([found]) => pick(units[found] ?? [], random) ?? '', random)
    case 'phone':
    case 'link':
      return undefined
    default: {
      const unknown: never = mutation
      throw new Error(`Unknown mutation "${unknown}".`)
    }
  }
}

const mutateChildren = (
  children: readonly unknown[],
  mutation: Mutation,
  random: Random,
): readonly unknown[] | undefined => {
  const places = children.flatMap((child, index) => {
    if (!isFields(child)) return []
    if (mutation === 'phone')
      return child._type === 'phone'
        ? [children.with(index, {...child, line: child.line === 'main' ? 'advice' : 'main'})]
        : []
    if (mutation === 'link') {
      if (child._type !== 'span') return [children.toSpliced(index, 1)]
      const marks: readonly unknown[] = Array.isArray(child.marks) ? child.marks : []
      const kept = marks.filter((mark) => mark === 'strong' || mark === 'em')
      return kept.length < marks.length ? [children.with(index, {...child, marks: kept})] : []
    }
    const text =
      typeof child.text === 'string' ? mutateText(child.text, mutation, random) : undefined
    return text === undefined ? [] : [children.with(index, {...child, text})]
  })
  return pick(places, random)
}

/**
 * A French unit with one fault of meaning.
 *
 * @returns undefined where the unit has nothing that could be spoilt in this way
 */
export const mutateFrench = (
  value: CheckedValue,
  mutation: Mutation,
  random: Random,
): CheckedValue | undefined => {
  if (typeof value === 'string') return mutateText(value, mutation, random)
  const fields: Fields = {...value}
  if (Array.isArray(fields.children)) {
    const children = mutateChildren(fields.children, mutation, random)
    return children && {...value, ...{children}}
  }
  if (!Array.isArray(fields.body)) return undefined
  const body: readonly unknown[] = fields.body
  const places = body.flatMap((block, index) => {
    if (!isFields(block) || !Array.isArray(block.children)) return []
    const children = mutateChildren(block.children, mutation, random)
    return children ? [body.with(index, {...block, children})] : []
  })
  const changed = pick(places, random)
  return changed && {...value, ...{body: changed}}
}
