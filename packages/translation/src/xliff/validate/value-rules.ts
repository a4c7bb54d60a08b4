import type {ValueRule} from './grammar.types.ts'

const matches =
  (pattern: RegExp): ValueRule =>
  (value) =>
    pattern.test(value)

/** One of a list. */
export const oneOf =
  (...values: readonly string[]): ValueRule =>
  (value) =>
    values.includes(value)

/** One of a list, or a value of one's own, `x-…`, as XLIFF 1.2 allows. */
export const oneOfOr12 =
  (...values: readonly string[]): ValueRule =>
  (value) =>
    values.includes(value) || /^x-\S+$/.test(value)

/** The simple types of XML Schema that XLIFF uses. */
export const values = {
  any: () => true,
  nmtoken: matches(/^[\p{L}\p{N}\p{M}._:\-·]+$/u),
  nmtokens: matches(/^[\p{L}\p{N}\p{M}._:\-·]+( [\p{L}\p{N}\p{M}._:\-·]+)*$/u),
  language: matches(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/),
  uri: matches(/^[^\s<>"{}|\\^`]*$/),
  yesNo: oneOf('yes', 'no'),
  positive: matches(/^[1-9]\d*$/),
  priority: matches(/^([1-9]|10)$/),
  own: matches(/^[^\s:]+:[^\s:]+$/),
  space: oneOf('default', 'preserve'),
  dateTime: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/),
} as const satisfies Readonly<Record<string, ValueRule>>
