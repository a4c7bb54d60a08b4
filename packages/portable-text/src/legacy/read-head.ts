import {attribute, type DomElement, type DomNode, isElement, textIn} from './dom.ts'
import type {LeftOver, LegacyPage} from './legacy-page.ts'

/** "Hip replacement | City Hospital": the name of the site is not the page's. */
const withoutSite = (title: string) => title.split(/\s+[|–—·»-]\s+/)[0]?.trim() || title

const readTitle = (title: string, page: LegacyPage) => {
  const isFirst = page.windowTitle === undefined
  if (isFirst) page.windowTitle = withoutSite(title)
  if (!isFirst || page.windowTitle !== title)
    page.leftOver.push({kind: 'metadata', text: title, detail: 'title'})
}

const readMeta = (element: DomElement, page: LegacyPage) => {
  const name = attribute(element, 'name') ?? attribute(element, 'property')
  const text = attribute(element, 'content')?.trim() ?? ''
  // What stands under `http-equiv` or no name is for browsers.
  if (name === undefined || text === '') return
  if (name === 'description' && page.description === undefined) page.description = text
  else page.leftOver.push({kind: 'metadata', text, detail: name})
}

const codeLeft = (element: DomElement, kind: 'script' | 'style'): LeftOver => {
  const address = attribute(element, 'src')
  const amount = `${textIn(element).length} characters`
  return {kind, text: '', detail: `<${element.tagName}>${address ? ` ${address}` : ''}, ${amount}`}
}

/** Reads one node of a page's head: titles and descriptions; code is told and not kept. */
export const readHead = (node: DomNode, page: LegacyPage): void => {
  if (!isElement(node)) {
    if ('data' in node && node.data.trim() !== '')
      page.leftOver.push({kind: 'comment', text: node.data.trim()})
    return
  }
  const {tagName} = node
  const text = textIn(node)
  if (tagName === 'title') readTitle(text, page)
  else if (tagName === 'meta') readMeta(node, page)
  else if (tagName === 'script' || tagName === 'style') page.leftOver.push(codeLeft(node, tagName))
  else if (text !== '') page.leftOver.push({kind: 'hidden', text, detail: `<${tagName}>`})
}
