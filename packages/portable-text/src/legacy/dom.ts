import type {DefaultTreeAdapterTypes} from 'parse5'

export type DomNode = DefaultTreeAdapterTypes.ChildNode
export type DomElement = DefaultTreeAdapterTypes.Element

export const isElement = (node: DomNode): node is DomElement => 'tagName' in node

export const childrenOf = (node: DomNode): readonly DomNode[] => {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

export const attribute = ({attrs}: DomElement, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

/** The elements of a tree in reading order, the first one included; no recursion, however deep. */
export function* elementsIn(root: DomNode): Generator<DomElement> {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) yield node
    waiting.push(...childrenOf(node).toReversed())
  }
}

const isText = (node: DomNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text'

/**
 * The words in a tree, one space between them.
 *
 * @param most - characters after which the rest is not read
 */
export const textIn = (root: DomNode, most = Number.POSITIVE_INFINITY): string => {
  const waiting = [root]
  const texts: string[] = []
  let length = 0
  for (let node = waiting.pop(); node && length < most; node = waiting.pop()) {
    if (isText(node)) {
      texts.push(node.value)
      length += node.value.length
    }
    if (isElement(node)) texts.push(attribute(node, 'alt') ?? '')
    waiting.push(...childrenOf(node).toReversed())
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}
