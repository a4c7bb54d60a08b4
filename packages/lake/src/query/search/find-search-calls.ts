import {isSyntaxNode, type SyntaxNode, walkSyntax} from '../walk-syntax.ts'

/** A place `left match text::query(search)` in a query; `match` is the node of the whole. */
export type SearchCall = {
  readonly match: SyntaxNode
  readonly left: unknown
  readonly search: {readonly constant: unknown} | {readonly parameter: string}
}

export const isSearchFunction = ({type, namespace, name}: SyntaxNode): boolean =>
  type === 'FuncCall' && namespace === 'text' && name === 'query'

const searchOf = (node: unknown): SearchCall['search'] | undefined => {
  if (!isSyntaxNode(node) || !isSearchFunction(node) || !Array.isArray(node.args)) return undefined
  const [argument] = node.args
  if (!isSyntaxNode(argument)) return undefined
  if (argument.type === 'Value') return {constant: argument.value}
  if (argument.type === 'Parameter' && typeof argument.name === 'string')
    return {parameter: argument.name}
  return undefined
}

/** Every call of `text::query()` that this lake can answer. */
export const findSearchCalls = (tree: unknown): readonly SearchCall[] => {
  const calls: SearchCall[] = []
  walkSyntax(tree, (node) => {
    const search = node.type === 'OpCall' && node.op === 'match' ? searchOf(node.right) : undefined
    if (search) calls.push({match: node, left: node.left, search})
  })
  return calls
}
