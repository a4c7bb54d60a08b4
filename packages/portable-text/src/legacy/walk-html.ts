import {isSafeHref} from '@preop/schema/lists'
import type {Collector, ListPlace} from './collector.ts'
import {createCollector} from './collector.ts'
import {attribute, childrenOf, type DomElement, type DomNode, isElement, textIn} from './dom.ts'
import {blockTags, decoratorTags, flattenedTags, leftOutTags, plainInlineTags} from './html-tags.ts'
import {isLanguageMenu} from './is-language-menu.ts'
import {isNotice} from './is-notice.ts'
import type {LeftOverKind, Run} from './legacy-page.ts'
import {textOfRuns} from './text-of-runs.ts'

type Place = Pick<Run, 'decorators' | 'href'> & {list?: ListPlace | undefined; depth: number}

/** Where the walk begins: unmarked text outside a list. */
export const topPlace: Place = {decorators: [], depth: 0}

/** Browsers nest no deeper either; below, text is read without its structure. */
const deepest = 300

/** A language menu is short; a longer text is not read twice to find out. */
const longestMenu = 400

const isHidden = (element: DomElement) =>
  attribute(element, 'hidden') !== undefined ||
  /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')

/** Where a line ends in the file means nothing; `<br>` is what breaks one. */
const whiteSpace = /[^\S\u00a0]+/g

const menuTags: readonly string[] = ['ul', 'ol', 'p', 'div', 'nav', 'select', 'form', 'td', 'menu']

const isMenuOfLanguages = (element: DomElement) => {
  if (!menuTags.includes(element.tagName)) return false
  const text = textIn(element, longestMenu)
  return text.length < longestMenu && isLanguageMenu(text)
}

/** Why an element is left out with all that is in it; nothing when it is carried over. */
const leftOutAs = (element: DomElement): LeftOverKind | undefined => {
  if (isMenuOfLanguages(element)) return 'languageMenu'
  const kind = leftOutTags.get(element.tagName)
  if (kind) return kind
  if (isHidden(element)) return 'hidden'
  return isNotice(element) ? 'notice' : undefined
}

const addressNames = ['src', 'data', 'href', 'action']

const leaveOut = (element: DomElement, kind: LeftOverKind, into: Collector) => {
  const address = addressNames.map((name) => attribute(element, name)).find(Boolean)
  // Code says nothing to a reader: that it was there, and how much, is enough.
  const text = kind === 'script' || kind === 'style' ? '' : textIn(element)
  const amount =
    kind === 'script' || kind === 'style' ? `, ${textIn(element).length} characters` : ''
  into.leave(kind, text, `<${element.tagName}>${address ? ` ${address}` : ''}${amount}`)
}

const linkPlace = (element: DomElement, place: Place, into: Collector): Place => {
  const href = attribute(element, 'href')?.trim()
  if (href === undefined || href === '') return place
  if (isSafeHref(href)) return {...place, href}
  into.leave('link', textIn(element), href)
  return place
}

const walkHeading = (element: DomElement, level: number, place: Place, into: Collector) => {
  const inside = createCollector()
  walkChildren(element, {...topPlace, depth: place.depth}, inside)
  inside.endParagraph()
  into.leftOver.push(...inside.leftOver)
  const texts = inside.elements.map((one) =>
    one.type === 'heading' ? one.text : textOfRuns(one.runs),
  )
  for (const one of inside.elements)
    for (const {text, href} of one.type === 'paragraph' ? one.runs : [])
      if (href !== undefined) into.leave('link', text, href)
  into.addHeading(level, texts.join(' ').replace(/\s+/g, ' ').trim())
}

const walkList = (element: DomElement, kind: ListPlace['kind'], place: Place, into: Collector) => {
  into.endParagraph(place.list)
  const list = {kind, level: (place.list?.level ?? 0) + 1}
  walkChildren(element, {...place, list}, into)
  into.endParagraph(list)
}

const noteFlattening = (element: DomElement, into: Collector) => {
  const {tagName} = element
  if (tagName === 'table') into.leave('table', '', '<table>, its cells are paragraphs now')
  else if (flattenedTags.has(tagName)) into.leave('element', '', `<${tagName}>`)
  else if (!blockTags.has(tagName) && !plainInlineTags.has(tagName))
    into.leave('element', '', `<${tagName}>`)
}

const isHeading = ({tagName}: DomElement) => /^h[1-6]$/.test(tagName)

const innerPlace = (element: DomElement, place: Place, into: Collector): Place => {
  const decorator = decoratorTags.get(element.tagName)
  const linked = element.tagName === 'a' ? linkPlace(element, place, into) : place
  return decorator && !place.decorators.includes(decorator)
    ? {...linked, decorators: [...place.decorators, decorator]}
    : linked
}

const walkBlock = (element: DomElement, place: Place, into: Collector) => {
  into.endParagraph(place.list)
  if (isHeading(element)) walkHeading(element, Number(element.tagName[1]), place, into)
  else walkChildren(element, place, into)
  into.endParagraph(place.list)
}

const walkElement = (element: DomElement, place: Place, into: Collector) => {
  const {tagName} = element
  const kind = leftOutAs(element)
  if (kind) leaveOut(element, kind, into)
  else {
    noteFlattening(element, into)
    if (tagName === 'br') into.write({decorators: place.decorators, href: place.href, text: '\n'})
    else if (tagName === 'ul') walkList(element, 'bullet', place, into)
    else if (tagName === 'ol') walkList(element, 'number', place, into)
    else if (blockTags.has(tagName) || isHeading(element)) walkBlock(element, place, into)
    else walkChildren(element, innerPlace(element, place, into), into)
  }
}

const walkChildren = (parent: DomNode, place: Place, into: Collector) => {
  for (const child of childrenOf(parent)) walkHtml(child, {...place, depth: place.depth + 1}, into)
}

/** Reads one node of a page and all below it. */
export const walkHtml = (node: DomNode, place: Place, into: Collector): void => {
  if (place.depth > deepest) {
    into.write({decorators: place.decorators, href: place.href, text: ` ${textIn(node)} `})
    into.leave('element', '', `<${node.nodeName}>, nested more than ${deepest} deep`)
  } else if (node.nodeName === '#comment' && 'data' in node) {
    if (node.data.trim() !== '') into.leave('comment', node.data.trim())
  } else if ('value' in node)
    into.write({
      decorators: place.decorators,
      href: place.href,
      text: node.value.replace(whiteSpace, ' '),
    })
  else if (isElement(node)) walkElement(node, place, into)
}
