import {readString} from './read-string.ts'

/**
 * The document id a reference field points to.
 *
 * @throws Error naming the node's type and the field when there is no reference
 */
export const readReference = (node: object, field: string): string => {
  const value: unknown = Reflect.get(node, field)
  if (typeof value === 'object' && value !== null) return readString(value, '_ref')
  const type: unknown = Reflect.get(node, '_type')
  throw new Error(`"${String(type)}" needs a reference "${field}", got ${JSON.stringify(value)}.`)
}
