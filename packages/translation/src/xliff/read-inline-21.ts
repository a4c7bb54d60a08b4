import type {XmlElement} from '../xml/xml-element.types.ts'
import type {Fragment, Token} from './exchange.types.ts'
import {mergeText} from './merge-text.ts'

const codePoint = (hex: string | undefined): string | undefined => {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) : -1
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/**
 * The content of a `<source>` or `<target>` of XLIFF 2.1. Markers that a tool set around text are
 * left out, their text is not.
 *
 * @param fault - is told what is wrong
 */
export const readInline21 = (element: XmlElement, fault: (words: string) => void): Fragment => {
  const tokens: Token[] = []
  const add = (kind: 'open' | 'close' | 'point', id: string | undefined, like?: string) => {
    if (!id) fault(`an inline code without an id in <${element.local}>`)
    else tokens.push({kind, id, ...(like === undefined ? {} : {like})})
  }
  const copies = new Map<string, string>()
  const read = ({local, attributes, children, uri}: XmlElement): void => {
    const {id, copyOf, startRef} = attributes
    if (id && copyOf) copies.set(id, copyOf)
    if (uri !== element.uri) {
      fault(`<${local}> of another namespace in <${element.local}>`)
      return
    }
    switch (local) {
      case 'pc':
        add('open', id, copyOf)
        readAll(children)
        add('close', id, copyOf)
        return
      case 'sc':
        add('open', id, copyOf)
        return
      case 'ec':
        if (!startRef) {
          fault('an <ec> that belongs to no <sc> of its unit')
          return
        }
        add('close', startRef, copies.get(startRef))
        return
      case 'ph':
        add('point', id, copyOf)
        return
      case 'cp': {
        const character = codePoint(attributes.hex)
        if (character === undefined) {
          fault(`a <cp> with the number "${attributes.hex}"`)
          return
        }
        tokens.push(character)
        return
      }
      case 'mrk':
        readAll(children)
        return
      case 'sm':
      case 'em':
        return
      default:
        fault(`<${local}> in <${element.local}>`)
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
