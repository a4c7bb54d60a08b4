import {documentTypes} from '../document-types.ts'
import {asRecord, asText, isRecord, quote} from '../rules/plain.ts'
import type {Rule, RuleFinding} from '../rules/rule.ts'
import {itemsOf} from '../rules/walk.ts'
import {
  annotationNodes,
  type BodyNode,
  bodyBlocks,
  bodyElements,
  inlineNodes,
  keyOf,
} from './bodies.ts'
import {isBlockHolder} from './is-block-holder.ts'
import {
  annotations,
  blockObjects,
  blockStyles,
  decorators,
  inlineObjects,
  listItems,
} from './portable-text-nodes.ts'
import {urgencies} from './urgencies.ts'

type Allowed = readonly string[]

const misfit = (
  at: BodyNode['at'],
  what: string,
  allowed: Allowed,
  found: unknown,
): RuleFinding => ({
  at,
  expected: `${what}: one of ${allowed.join(', ')}`,
  found: quote(found),
  message: `The page cannot show the ${what} ${quote(found)}. Use one of ${allowed.join(', ')}, or remove it.`,
})

const typesOf = (nodes: readonly BodyNode[], what: string, allowed: Allowed) =>
  nodes
    .filter(({value}) => !allowed.some((type) => type === value._type))
    .map(({at, value}) => misfit(at, what, allowed, value._type))

const fieldOf = (nodes: readonly BodyNode[], field: string, what: string, allowed: Allowed) =>
  nodes
    .filter(({value}) => value[field] !== undefined && value[field] !== null)
    .filter(({value}) => !allowed.some((option) => option === value[field]))
    .map(({at, value}) => misfit([...at, field], what, allowed, value[field]))

/** A mark is a decorator or the key of an annotation of its own block. */
const marksOf = (block: BodyNode): RuleFinding[] => {
  const keys = itemsOf({at: [], value: block.value.markDefs}).flatMap(({at}) =>
    at.flatMap((step) => (typeof step === 'object' ? [step._key] : [])),
  )
  const allowed: Allowed = [...decorators, ...keys]
  return itemsOf({at: [...block.at, 'children'], value: block.value.children}).flatMap((child) =>
    itemsOf({at: [...child.at, 'marks'], value: asRecord(child.value).marks})
      .filter(({value}) => !allowed.some((mark) => mark === value))
      .map(({at, value}) => misfit(at, 'mark', allowed, value)),
  )
}

const unknownNode: Rule = {
  name: 'unknown-node',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) => {
    const elements = bodyElements(document)
    const blocks = bodyBlocks(document)
    const cards = elements.filter(({value}) => value._type === 'careCard')
    const held = elements.filter(({value}) => isBlockHolder(value)).flatMap(elementsInside)
    return [
      ...typesOf(elements, 'element', ['block', ...blockObjects]),
      ...typesOf(held, 'element of a care card or a timed step', ['block']),
      ...typesOf(inlineNodes(document), 'inline element', ['span', ...inlineObjects]),
      ...typesOf(annotationNodes(document), 'annotation', annotations),
      ...fieldOf(blocks, 'style', 'style', blockStyles),
      ...fieldOf(blocks, 'listItem', 'list', listItems),
      ...blocks.flatMap(marksOf),
      ...cards
        .filter(({value}) => !urgencies.some((urgency) => urgency === value.urgency))
        .map(({at, value}) => misfit([...at, 'urgency'], 'urgency', urgencies, value.urgency)),
    ]
  },
}

const elementsInside = ({at, value}: BodyNode): BodyNode[] =>
  itemsOf({at: [...at, 'body'], value: value.body}).map((item) => ({
    at: item.at,
    value: asRecord(item.value),
  }))

/** Translations align by `_key`: an element without one can never be found stale. */
const keyMissing: Rule = {
  name: 'body-key-missing',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    bodyElements(document)
      .filter((element) => keyOf(element) === undefined)
      .map(({at, value}) => ({
        at,
        expected: 'a _key',
        found: quote(asText(value._key)),
        message: 'This element has no _key, so no translation can be matched with it. Give it one.',
      })),
}

const bodyImage: Rule = {
  name: 'image-without-alt',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    bodyElements(document)
      .filter(({value}) => value._type === 'bodyImage')
      .filter(({value}) => value.decorative !== true && asText(value.alt) === undefined)
      .map(({at}) => ({
        at: [...at, 'alt'],
        expected: 'a text alternative, or the mark "decorative"',
        found: 'neither',
        message:
          'Readers who cannot see this image get nothing. Say what it shows, or mark it as decorative.',
      })),
}

const bodyImageAsset: Rule = {
  name: 'image-missing',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    bodyElements(document)
      .filter(({value}) => value._type === 'bodyImage' && !isRecord(value.asset))
      .map(({at}) => ({
        at,
        expected: 'an uploaded picture',
        found: 'none',
        message: 'There is no picture here. Upload one, or remove the image from the text.',
      })),
}

export const nodeRules: readonly Rule[] = [unknownNode, keyMissing, bodyImage, bodyImageAsset]
