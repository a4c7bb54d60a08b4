import {isPortableTextBlock, isPortableTextListItemBlock} from '@portabletext/toolkit'
import {blockObjects, isBlockHolder, unitAnchor} from '@preop/schema/lists'
import {placeTerms} from './place-terms.ts'
import {readBlocks} from './read-blocks.ts'
import {isTimedStep, joinSteps} from './step-list.ts'
import type {BodyNode, Direction, Resolved, ResolvedBody} from './types.ts'

export type Language = {readonly lang: string; readonly dir: Direction}

export type PreparedBody = {
  readonly nodes: readonly BodyNode[]
  /** By node key: only nodes whose language differs from the page's. */
  readonly languages: ReadonlyMap<string, Language>
  /** By node key: list items that start a run of fallback text in the middle of a list. */
  readonly itemNotes: ReadonlyMap<string, Resolved<BodyNode>>
  /** By node key: the element id of each part of the body. */
  readonly anchors: ReadonlyMap<string, string>
  /** By key of an inserted `fallbackNote` node. */
  readonly blockNotes: ReadonlyMap<string, Resolved<BodyNode>>
}

const isSpanLike = (child: object): child is {text: string} =>
  'text' in child && typeof child.text === 'string'

const nodeTypes = new Set<string>(['block', ...blockObjects])

/** A citation stays on the line of the word it belongs to: no space before it, and no break. */
const glued = <Child extends object>(child: Child): Child =>
  isSpanLike(child) ? {...child, text: `${child.text.trimEnd()}\u2060`} : child

/** Whether an element goes on with the list that the one before it is in. */
const isSameList = (before: BodyNode, node: BodyNode) =>
  isTimedStep(node)
    ? isTimedStep(before)
    : isPortableTextListItemBlock(before) && isPortableTextListItemBlock(node)

/** Child keys are unique in their block only; with the path before them they can be element ids. */
const withPath = (node: BodyNode, path: string, lang: string): BodyNode => {
  const key = `${path}-${node._key}`
  if (isBlockHolder(node)) {
    const body = readBlocks(node).map((block) => withPath(block, key, lang))
    return {...node, _key: key, ...{body}}
  }
  if (!isPortableTextBlock(node)) return {...node, _key: key}
  const placed = placeTerms(node, key, lang)
  const children = placed.children.map((child, index) => ({
    ...(node.children[index + 1]?._type === 'citation' ? glued(child) : child),
    _key: `${key}-${child._key ?? index}`,
  }))
  return {...node, _key: key, ...{children, markDefs: placed.markDefs}}
}

/**
 * Makes a body of resolved blocks ready for one call of the renderer, so that a list stays one
 * list although its items may be in different languages, and timed steps are one list too.
 *
 * @param path - unique on the page, for example the section's key; becomes the prefix of ids
 * @param locale - the page's language
 * @throws Error naming the type of a node that Preop does not know
 */
export const prepareBody = (body: ResolvedBody, path: string, locale: string): PreparedBody => {
  const nodes: BodyNode[] = []
  const languages = new Map<string, Language>()
  const anchors = new Map<string, string>()
  const itemNotes = new Map<string, Resolved<BodyNode>>()
  const blockNotes = new Map<string, Resolved<BodyNode>>()

  body.forEach((resolved, index) => {
    if (!nodeTypes.has(resolved.value._type)) {
      throw new Error(
        `Unknown Portable Text node "${resolved.value._type}" (key "${resolved.value._key}" in "${path}"). Expected one of: ${[...nodeTypes].join(', ')}.`,
      )
    }
    const node = withPath(resolved.value, path, resolved.lang)
    anchors.set(node._key, unitAnchor(path, index))
    if (resolved.lang !== locale) {
      languages.set(node._key, {lang: resolved.lang, dir: resolved.dir})
    }
    const previous = body[index - 1]
    if (resolved.notice !== 'none' && resolved.notice !== previous?.notice) {
      const insideList = previous !== undefined && isSameList(previous.value, resolved.value)
      if (insideList) {
        itemNotes.set(node._key, resolved)
      } else {
        const key = `${node._key}-note`
        blockNotes.set(key, resolved)
        nodes.push({_type: 'fallbackNote', _key: key})
      }
    }
    nodes.push(node)
  })
  return {nodes: joinSteps(nodes), languages, anchors, itemNotes, blockNotes}
}
