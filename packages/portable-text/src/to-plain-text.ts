import {isPortableTextBlock, isPortableTextSpan} from '@portabletext/toolkit'
import {isBlockHolder} from '@preop/schema/lists'
import {readBlocks} from './read-blocks.ts'
import type {BodyNode, PhoneLine, PhoneNumbers} from './types.ts'
import {phoneLines} from './types.ts'

const isPhoneLine = (value: unknown): value is PhoneLine =>
  phoneLines.some((known) => known === value)

const inlineText = (child: object, phones: PhoneNumbers): string => {
  const line: unknown = Reflect.get(child, 'line')
  return isPhoneLine(line) ? (phones[line] ?? '') : ''
}

/**
 * The words of a body, one paragraph a block, for search, descriptions and structured data.
 *
 * @param phones - numbers to write where the text holds a telephone line; left out when unknown
 */
export const toPlainText = (nodes: readonly BodyNode[], phones: PhoneNumbers = {}): string =>
  nodes
    .map((node) => {
      if (isBlockHolder(node)) return toPlainText(readBlocks(node), phones)
      if (!isPortableTextBlock(node)) return ''
      return node.children
        .map((child) => (isPortableTextSpan(child) ? child.text : inlineText(child, phones)))
        .join('')
        .trim()
    })
    .filter((text) => text !== '')
    .join('\n\n')
