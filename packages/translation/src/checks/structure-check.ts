import {canonical} from '../canonical.ts'
import {isRecord} from '../is-record.ts'
import {parseCanonical} from '../parse-canonical.ts'
import type {CheckedValue} from './check.types.ts'
import type {Check} from './checked-pair.types.ts'
import {toFailedBags} from './compare/to-failed-bags.ts'

const textFields: ReadonlySet<string> = new Set(['runs', 'body', 'alt', '_type'])

/** All of an element that is not text, one line a block or object. */
const shapes = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(shapes)
  if (!isRecord(node)) return ['text']
  const fields = Object.entries(node).filter(([name]) => !textFields.has(name))
  const own = [
    String(node._type),
    ...fields.map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ]
  return [own.join(', '), ...(Array.isArray(node.body) ? shapes(node.body) : [])]
}

const shapesOf = (value: CheckedValue) => shapes(parseCanonical(canonical(value)))

/** Kind of block, style, list, urgency, timing, number of blocks: a translation changes words only. */
export const structureCheck: Check = ({source, target}) =>
  toFailedBags('structure', 'error', shapesOf(source.value), shapesOf(target.value))
