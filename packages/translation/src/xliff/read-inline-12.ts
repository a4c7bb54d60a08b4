import type {XmlElement} from '../xml/xml-element.types.ts'
import type {Fragment, Token} from './exchange.types.ts'
import {likeCtype} from './like-ctype.ts'
import {mergeText} from './merge-text.ts'

/**
 * The content of a `<source>` or `<target>` of XLIFF 1.2. Markers that a tool set around text are
 * left out, their text is not.
 *
 * @param fault - is told what is wrong
 */
export const readInline12 = (element: XmlElement, fault: (words: string) => void): Fragment => {
  const tokens: Token[] = []
  const starts = new Map<string, Token>()
  const add = (
    kind: 'open' | 'close' | 'point',
    {id, ctype}: Record<string, string | undefined>,
  ) => {
    if (!id) {
      fault(`an inline code without an id in <${element.local}>`)
      return
    }
    tokens.push({kind, id, ...(ctype === undefined ? {} : {like: likeCtype(ctype)})})
  }
  const end = ({rid, id}: Record<string, string | undefined>) => {
    const start = starts.get(rid ?? id ?? '')
    if (!start || typeof start === 'string') {
      fault('an <ex> that belongs to no <bx>')
      return
    }
    tokens.push({...start, kind: 'close'})
  }
  const read = ({local, attributes, children}: XmlElement): void => {
    switch (local) {
      case 'g':
        add('open', attributes)
        readAll(children)
        add('close', attributes)
        return
      case 'x':
        add('point', attributes)
        return
      case 'bx': {
        add('open', attributes)
        const last = tokens.at(-1)
        if (last !== undefined) starts.set(attributes.rid ?? attributes.id ?? '', last)
        return
      }
      case 'ex':
        end(attributes)
        return
      case 'mrk':
        readAll(children)
        return
      default:
        fault(`<${local}> in <${element.local}>, where we write none`)
        return
    }
  }
  const readAll = (children: XmlElement['children']) => {
    for (const child of children) {
      if (typeof child === 'string') tokens.push(child)
      else read(child)
    }
  }
  readAll(element.children)
  return mergeText(tokens)
}
