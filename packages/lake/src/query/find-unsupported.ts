import {findSearchCalls, isSearchFunction} from './search/find-search-calls.ts'
import {type SyntaxNode, walkSyntax} from './walk-syntax.ts'

/** Functions that parse but that the evaluator cannot run; `*` stands for a whole namespace. */
const unsupported: ReadonlySet<string> = new Set([
  'geo::*',
  'documents::*',
  'text::semanticSimilarity',
  'user::attributes',
  'media::aspect',
  'global::anywhere',
])

const nameOf = ({type, namespace, name}: SyntaxNode): string | undefined => {
  if (type === 'SelectorFuncCall') return `global::${name}`
  return type === 'FuncCall' ? `${namespace}::${name}` : undefined
}

/**
 * The first function in a query that this lake cannot run. Found before the query runs: the
 * evaluator would only fail once a document reaches the call, and answer an empty dataset.
 */
export const findUnsupported = (tree: unknown): string | undefined => {
  let found: string | undefined
  let searches = 0
  walkSyntax(tree, (node) => {
    if (isSearchFunction(node)) searches += 1
    const name = nameOf(node)
    if (!name || found) return
    const namespace = `${name.split('::')[0]}::*`
    if (unsupported.has(name) || unsupported.has(namespace)) found = name
  })
  // It stands for no value of its own, only for what a text is matched with.
  if (!found && searches > findSearchCalls(tree).length) found = 'text::query'
  return found?.replace(/^global::/, '')
}
