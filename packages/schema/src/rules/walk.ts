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

/** Every value of a document in reading order, the document itself first. */
export function* walk(value: unknown, at: readonly PathSegment[] = []): Generator<Node> {
  const node = {at, value}
  yield node
  for (const child of childrenOf(node)) yield* walk(child.value, child.at)
}
