import type {PathSegment} from './path.ts'
import {asText, isRecord} from './plain.ts'

/** A value and where it stands. */
export type Node = {at: readonly PathSegment[]; value: unknown}

/** The step to an array item: by `_key` where it has one, as Sanity's own paths do. */
const itemSegment = (item: unknown, index: number): PathSegment => {
  const key = isRecord(item) ? asText(item._key) : undefined
  if (key === undefined || !isRecord(item)) return index
  const isLocalized =
    typeof item._type === 'string' && item._type.startsWith('internationalizedArray')
  return isLocalized ? {_key: key, locale: asText(item.language) ?? key} : {_key: key}
}

/** The items of an array, each with its path. */
export const itemsOf = ({at, value}: Node): Node[] =>
  Array.isArray(value)
    ? value.map((item: unknown, index) => ({at: [...at, itemSegment(item, index)], value: item}))
    : []

const childrenOf = (node: Node): Node[] =>
  isRecord(node.value)
    ? Object.entries(node.value).map(([field, value]) => ({at: [...node.at, field], value}))
    : itemsOf(node)

const collect = (node: Node, into: Node[]): Node[] => {
  into.push(node)
  for (const child of childrenOf(node)) collect(child, into)
  return into
}

/** A dozen rules walk each document; walked once, a thousand pages are checked in seconds. */
const walked = new WeakMap<object, readonly Node[]>()

/**
 * Every value of a document in reading order, the document itself first.
 *
 * @param document - must not be changed afterwards: the walk is kept as long as the document is
 */
export const walk = (document: unknown): readonly Node[] => {
  if (typeof document !== 'object' || document === null)
    return collect({at: [], value: document}, [])
  const known = walked.get(document)
  if (known) return known
  const nodes = collect({at: [], value: document}, [])
  walked.set(document, nodes)
  return nodes
}
