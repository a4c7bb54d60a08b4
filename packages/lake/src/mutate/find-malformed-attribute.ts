import {isRecord} from '../is-record.ts'

/** Deeper than any sensible document; without a limit a crafted one would exhaust the stack. */
const maxDepth = 64

/** Names that shadow what the query evaluator relies on in every object. */
const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'hasOwnProperty'])

/** What makes a document unfit to be stored, in words; undefined when nothing does. */
export const findMalformedAttribute = (value: unknown, depth = 0): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > maxDepth) return `It is nested more than ${maxDepth} levels deep`
  const children = Object.entries(value)
  if (isRecord(value)) {
    const reserved = children.find(([name]) => reservedNames.has(name))
    if (reserved) return `The attribute name "${reserved[0]}" is reserved`
  }
  for (const [, child] of children) {
    const fault = findMalformedAttribute(child, depth + 1)
    if (fault) return fault
  }
  return undefined
}
