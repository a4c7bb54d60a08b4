import {parse} from 'parse5'
import {createCollector} from './collector.ts'
import {attribute, childrenOf, type DomElement, type DomNode, elementsIn, textIn} from './dom.ts'
import {isLanguageMenu} from './is-language-menu.ts'
import {isNotice} from './is-notice.ts'
import type {LeftOverKind, LegacyPage} from './legacy-page.ts'
import {readHead} from './read-head.ts'
import {topPlace, walkHtml} from './walk-html.ts'

const isMain = (element: DomElement) =>
  element.tagName === 'main' || attribute(element, 'role') === 'main'

const mainOf = (body: DomElement): DomElement => {
  const elements = [...elementsIn(body)]
  const articles = elements.filter(({tagName}) => tagName === 'article')
  return elements.find(isMain) ?? (articles.length === 1 ? articles[0] : undefined) ?? body
}

const outsideKind = (element: DomElement, text: string): LeftOverKind => {
  if (isLanguageMenu(text.slice(0, 400))) return 'languageMenu'
  if (isNotice(element)) return 'notice'
  switch (element.tagName) {
    case 'nav':
      return 'navigation'
    case 'footer':
      return 'footer'
    case 'script':
      return 'script'
    case 'style':
      return 'style'
    default:
      return 'outside'
  }
}

const contains = (node: DomNode, sought: DomNode): boolean => {
  for (let at: DomNode | null = sought; at; at = parentOf(at)) if (at === node) return true
  return false
}

const parentOf = (node: DomNode): DomNode | null => {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent && parent.nodeName !== '#document' && 'tagName' in parent ? parent : null
}

const leaveOutside = (body: DomElement, main: DomElement, leftOver: LegacyPage['leftOver']) => {
  const waiting: DomNode[] = [body]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === main) continue
    if (contains(node, main)) {
      waiting.push(...childrenOf(node).toReversed())
      continue
    }
    const text = textIn(node)
    const kind = 'tagName' in node ? outsideKind(node, text) : 'outside'
    const isCode = kind === 'script' || kind === 'style'
    const detail = `${node.nodeName}${isCode ? `, ${text.length} characters` : ''}`
    if (text !== '') leftOver.push({kind, text: isCode ? '' : text, detail})
  }
}

const noteComment = (node: DomNode, {leftOver}: LegacyPage) => {
  if (node.nodeName === '#comment' && 'data' in node && node.data.trim() !== '')
    leftOver.push({kind: 'comment', text: node.data.trim()})
}

/** Code in attributes, counted: old pages have it on every link. */
const handlersIn = (root: DomNode): LegacyPage['leftOver'] => {
  const names = [...elementsIn(root)].flatMap(({attrs}) =>
    attrs.map(({name}) => name).filter((name) => name.startsWith('on')),
  )
  return [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({
    kind: 'script',
    text: '',
    detail: `${name} ×${all.length}`,
  }))
}

/**
 * Reads an old HTML page into paragraphs, lists and headings. Nothing of it is run or fetched. What
 * a page of ours cannot hold is left out and told.
 */
export const readHtml = (html: string): LegacyPage => {
  const page: LegacyPage = {format: 'html', elements: [], leftOver: []}
  const root = parse(html, {scriptingEnabled: false})
  const nodes = [...root.childNodes, ...root.childNodes.flatMap((node) => childrenOf(node))]
  for (const node of nodes) noteComment(node, page)
  const elements = nodes.filter((node) => 'tagName' in node)
  for (const {tagName, childNodes} of elements)
    if (tagName === 'head') for (const node of childNodes) readHead(node, page)
  const body = elements.find(({tagName}) => tagName === 'body' || tagName === 'frameset')
  if (!body) return page
  const main = mainOf(body)
  leaveOutside(body, main, page.leftOver)
  const collector = createCollector()
  for (const child of childrenOf(main)) walkHtml(child, topPlace, collector)
  collector.endParagraph()
  page.leftOver.push(...handlersIn(body))
  page.elements.push(...collector.elements)
  page.leftOver.push(...collector.leftOver)
  return page
}
