import type {Locale} from '@preop/locales'
import type {CheckedValue, TranslationToCheck} from './check.types.ts'
import type {CheckId} from './check-ids.ts'
import {checkTranslation} from './check-translation.ts'

/** A row of a table: locale of the target, source in English, target, and what is found. */
export type CheckRow = [Locale, string, string, ...string[]]

/** What one check says of a translation from English, as `fault: expected > found`. */
export const failuresOf = (
  check: CheckId,
  source: CheckedValue,
  target: CheckedValue,
  targetLocale: Locale = 'fr',
  more: Partial<TranslationToCheck> = {},
): readonly string[] =>
  checkTranslation({source, target, sourceLocale: 'en', targetLocale, ...more})
    .filter((failed) => failed.check === check)
    .map(({fault, expected, found}) => `${fault}: ${expected.join(', ')} > ${found.join(', ')}`)

const span = (text: string, marks: readonly string[] = []) => ({
  _type: 'span',
  _key: text,
  text,
  marks,
})

/** A paragraph of texts and inline objects. */
export const block = (children: readonly (string | object)[], rest: object = {}) => ({
  _type: 'block',
  _key: 'b',
  style: 'normal',
  markDefs: [],
  children: children.map((child) => (typeof child === 'string' ? span(child) : child)),
  ...rest,
})

export const cite = (source: string) => ({_type: 'citation', _key: source, source})
export const phone = (line: string) => ({_type: 'phone', _key: line, line})

/** A paragraph with one marked text. */
export const linked = (text: string, definition: object) =>
  block([{...span(text, ['m'])}], {markDefs: [{_key: 'm', ...definition}]})
