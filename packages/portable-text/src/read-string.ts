/**
 * A string field of a stored node.
 *
 * @throws Error naming the node's type and the field when it is not a string
 */
export const readString = (node: object, field: string): string => {
  const value: unknown = Reflect.get(node, field)
  if (typeof value === 'string') return value
  const type: unknown = Reflect.get(node, '_type')
  throw new Error(`"${String(type)}" needs a string "${field}", got ${JSON.stringify(value)}.`)
}
