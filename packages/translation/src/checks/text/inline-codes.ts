import {isRecord} from '../../is-record.ts'
import type {CheckedValue} from '../check.types.ts'

/** What a translation has to carry over as it is: the target of a mark, or an inline object. */
export type InlineCode = {readonly type: string; readonly text: string}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const idOf = (reference: unknown) => (isRecord(reference) ? String(reference._ref) : '')

const codeText = (node: Readonly<Record<string, unknown>>): string => {
  switch (node._type) {
    case 'link':
      return String(node.href)
    case 'internalLink':
      return `ref:${idOf(node.reference)}`
    case 'glossaryTermLink':
      return `term:${idOf(node.term)}`
    case 'citation':
      return `cite:${String(node.source)}`
    case 'phone':
      return `phone:${String(node.line)}`
    default: {
      const {_key, marks: _marks, ...rest} = node
      return JSON.stringify(rest)
    }
  }
}

const toCode = (node: Readonly<Record<string, unknown>>): InlineCode => ({
  type: String(node._type),
  text: codeText(node),
})

/** Marks that no span has any more are lost, although their definitions stay behind. */
const codesOfBlock = (block: Readonly<Record<string, unknown>>): readonly InlineCode[] => {
  const children = list(block.children).filter(isRecord)
  const spans = children.filter(({_type, text}) => _type === 'span' && text !== '')
  const definitions = list(block.markDefs)
    .filter(isRecord)
    .filter(({_key}) => spans.some(({marks}) => list(marks).includes(_key)))
  return [...definitions, ...children.filter(({_type}) => _type !== 'span')].map(toCode)
}

/** The inline codes of a unit, in no certain order: links, terms, citations, telephone lines. */
export const inlineCodes = (value: CheckedValue): readonly InlineCode[] => {
  const codesIn = (node: unknown): readonly InlineCode[] => {
    if (Array.isArray(node)) return node.flatMap(codesIn)
    if (!isRecord(node)) return []
    return Array.isArray(node.children) ? codesOfBlock(node) : codesIn(node.body)
  }
  return codesIn(value)
}
