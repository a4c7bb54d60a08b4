import {isRecord} from '../../is-record.ts'
import type {CheckedValue} from '../check.types.ts'

/** Stands in a plain text where an inline object stands: U+FFFC, one character. */
export const objectMark = '\uFFFC'

const childText = (child: unknown): string =>
  isRecord(child) && child._type === 'span'
    ? typeof child.text === 'string'
      ? child.text
      : ''
    : objectMark

const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textIn).join('\n')
  if (!isRecord(value)) return ''
  if (Array.isArray(value.children)) return value.children.map(childText).join('')
  return textIn(value.body ?? value.alt ?? '')
}

/**
 * The text of a unit as checks read it: blocks of a card or step on a line each, inline objects as
 * one U+FFFC each. Excerpts count in it.
 */
export const toPlainText = (value: CheckedValue): string => textIn(value).normalize('NFC')
