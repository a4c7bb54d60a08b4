import type {BodyNode} from './types.ts'

const isNode = (value: unknown): value is BodyNode =>
  typeof value === 'object' &&
  value !== null &&
  '_type' in value &&
  typeof value._type === 'string' &&
  '_key' in value &&
  typeof value._key === 'string'

/** The blocks inside a care card or a timed step; an empty list for a node that holds none. */
export const readBlocks = (node: BodyNode): readonly BodyNode[] =>
  'body' in node && Array.isArray(node.body) ? node.body.filter(isNode) : []
