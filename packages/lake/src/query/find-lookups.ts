import {isSyntaxNode, type SyntaxNode, walkSyntax} from './walk-syntax.ts'

export type LookupField = '_id' | '_type' | 'slug'

/** A value known before the query runs: written in it, or one of its parameters. */
export type ValueSource = {readonly constant: unknown} | {readonly parameter: string}

/** A condition that every document in the result must meet: `field` equals one of the values. */
export type Lookup = {
  readonly field: LookupField
  readonly values: readonly ValueSource[] | {readonly list: ValueSource}
}

const isFunctionOverEverything = ({type, namespace, name}: SyntaxNode): boolean =>
  type === 'FuncCall' && namespace === 'releases' && name === 'all'

const ungroup = (node: unknown): unknown =>
  isSyntaxNode(node) && node.type === 'Group' ? ungroup(node.base) : node

const isThis = (node: unknown): boolean =>
  node === undefined || (isSyntaxNode(node) && node.type === 'This')

const isAttribute = (node: unknown, name: string): node is SyntaxNode =>
  isSyntaxNode(node) && node.type === 'AccessAttribute' && node.name === name

const fieldOf = (expression: unknown): LookupField | undefined => {
  const node = ungroup(expression)
  if (isAttribute(node, '_id') && isThis(node.base)) return '_id'
  if (isAttribute(node, '_type') && isThis(node.base)) return '_type'
  const isSlug =
    isAttribute(node, 'current') && isAttribute(node.base, 'slug') && isThis(node.base.base)
  return isSlug ? 'slug' : undefined
}

const knownValue = (expression: unknown): ValueSource | undefined => {
  const node = ungroup(expression)
  if (!isSyntaxNode(node)) return undefined
  if (node.type === 'Value') return {constant: node.value}
  if (node.type === 'Parameter' && typeof node.name === 'string') return {parameter: node.name}
  return undefined
}

const listOf = (expression: unknown): Lookup['values'] | undefined => {
  const node = ungroup(expression)
  const single = knownValue(node)
  if (single) return {list: single}
  if (!isSyntaxNode(node) || node.type !== 'Array' || !Array.isArray(node.elements))
    return undefined
  const values: ValueSource[] = []
  for (const element of node.elements) {
    const value = isSyntaxNode(element) && !element.isSplat ? knownValue(element.value) : undefined
    if (!value) return undefined
    values.push(value)
  }
  return values
}

const fromEquality = (left: unknown, right: unknown): readonly Lookup[] => {
  const field = fieldOf(left)
  const value = knownValue(right)
  return field && value ? [{field, values: [value]}] : []
}

const fromCondition = (expression: unknown): readonly Lookup[] => {
  const node = ungroup(expression)
  if (!isSyntaxNode(node)) return []
  if (node.type === 'And') return [...fromCondition(node.left), ...fromCondition(node.right)]
  if (node.type !== 'OpCall') return []
  if (node.op === '==')
    return [...fromEquality(node.left, node.right), ...fromEquality(node.right, node.left)]
  const field = node.op === 'in' ? fieldOf(node.left) : undefined
  const values = field && listOf(node.right)
  return field && values ? [{field, values}] : []
}

const isFilterOf = (node: SyntaxNode, base: SyntaxNode): boolean =>
  node.type === 'Filter' && ungroup(node.base) === base

/**
 * Conditions that let the indexes stand in for the whole dataset. Only a query that reads the
 * dataset once (a single `*`) has any: a subquery would otherwise see the reduced dataset too.
 */
export const findLookups = (tree: unknown): readonly Lookup[] => {
  const nodes: SyntaxNode[] = []
  walkSyntax(tree, (node) => nodes.push(node))
  const everything = nodes.filter(({type}) => type === 'Everything')
  let base = everything[0]
  if (!base || everything.length > 1 || nodes.some(isFunctionOverEverything)) return []
  const lookups: Lookup[] = []
  for (;;) {
    const from: SyntaxNode = base
    const filter = nodes.find((node) => isFilterOf(node, from))
    if (!filter) return lookups
    lookups.push(...fromCondition(filter.expr))
    base = filter
  }
}
