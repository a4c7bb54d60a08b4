import {type Locale, sourceLocale} from '@preop/locales'
import {hashSource} from '@preop/translation'
import type {ExchangeDocument} from '@preop/translation/exchange'
import {messageUnit} from './message-unit.ts'

/** The words of the interface in one locale: texts by key, nested. */
export type Messages = {readonly [key: string]: string | Messages}

/** The name under which the interface's words go to translators. */
const wordsId = 'interface-words'

/** The texts with their keys joined by dots, in order. */
const flattenMessages = (
  messages: Messages,
  path: readonly string[] = [],
): readonly (readonly [string, string])[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as const]
      : flattenMessages(value, [...path, key]),
  )

/** The words of the interface as they go to translators of a locale. */
export const wordsDocument = (
  source: Messages,
  target: Messages,
  locale: Locale,
): ExchangeDocument => {
  const present = new Map(flattenMessages(target))
  return {
    documentId: wordsId,
    documentType: 'messages',
    revision: hashSource(source).slice(3, 15),
    sourceLocale,
    targetLocale: locale,
    title: 'Words of the interface',
    units: flattenMessages(source).map(([path, message]) => ({
      ...messageUnit(path, message, present.get(path), locale),
      // Groups follow the keys, so a message stands in that of its parent.
      field: path,
    })),
    leftOut: [],
  }
}
