import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {queryParseError} from '../errors/query-parse-error.ts'
import {boundLoops} from './bound-loops.ts'
import {findLookups, type Lookup} from './find-lookups.ts'
import {findUnsupported} from './find-unsupported.ts'
import {refuseTangled} from './refuse-tangled.ts'
import {findSearchCalls} from './search/find-search-calls.ts'
import {isSyntaxNode, walkSyntax} from './walk-syntax.ts'

export type Parameters = Readonly<Record<string, unknown>>

export type PreparedQuery = {
  readonly query: string
  readonly tree: ExprNode
  readonly parameters: ReadonlySet<string>
  readonly lookups: readonly Lookup[]
  /** Whether it calls `text::query()`, which is answered outside the evaluator. */
  readonly isSearch: boolean
}

const cacheSize = 500
const cache = new Map<string, PreparedQuery | 'needs its parameters'>()

const isKnownBeforehand = (node: unknown): boolean => {
  if (!isSyntaxNode(node)) return true
  switch (node.type) {
    case 'Value':
    case 'Parameter':
      return true
    case 'Group':
    case 'Neg':
    case 'Pos':
      return isKnownBeforehand(node.base)
    case 'OpCall':
      return isKnownBeforehand(node.left) && isKnownBeforehand(node.right)
    default:
      return false
  }
}

/** `list[$i]` reads as an element, an attribute or a filter, depending on what `$i` holds. */
const hasParameterInBrackets = (tree: unknown): boolean => {
  let found = false
  walkSyntax(tree, (node) => {
    if (node.type === 'Filter' && isKnownBeforehand(node.expr)) found = true
  })
  return found
}

const parseOrRefuse = (query: string, params?: Parameters): ExprNode => {
  try {
    return parse(query, params ? {params: {...params}} : {})
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error
    const start = error instanceof GroqSyntaxError ? error.position : undefined
    throw queryParseError(query, error.message, start)
  }
}

const prepare = (query: string, tree: ExprNode): PreparedQuery => {
  const unsupported = findUnsupported(tree)
  if (unsupported)
    throw queryParseError(
      query,
      `The function ${unsupported}() is not supported by the embedded content lake`,
    )
  const parameters = new Set<string>()
  walkSyntax(tree, ({type, name}) => {
    if (type === 'Parameter' && typeof name === 'string') parameters.add(name)
  })
  const lookups = findLookups(tree)
  const isSearch = findSearchCalls(tree).length > 0
  boundLoops(tree)
  return {query, tree, parameters, lookups, isSearch}
}

const remember = <T extends PreparedQuery | 'needs its parameters'>(query: string, value: T): T => {
  const oldest = cache.size >= cacheSize ? cache.keys().next() : undefined
  if (oldest && !oldest.done) cache.delete(oldest.value)
  cache.set(query, value)
  return value
}

const prepareOnce = (query: string): PreparedQuery | 'needs its parameters' => {
  refuseTangled(query)
  let tree: ExprNode
  try {
    tree = parse(query)
  } catch {
    // Slices such as [0...$n] parse only with the value at hand; real faults show up there again.
    return remember(query, 'needs its parameters')
  }
  if (hasParameterInBrackets(tree)) return remember(query, 'needs its parameters')
  return remember(query, prepare(query, tree))
}

/** Text of a few kilobytes can be nested so deeply that whatever walks it runs out of stack. */
const refuseDeep = <T>(query: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw queryParseError(query.slice(0, 100), 'The query is nested too deeply')
  }
}

/**
 * Parses a query, or takes it from the cache.
 *
 * @param query - GROQ
 * @param params - values of its `$parameters`, without the dollar sign
 * @throws LakeError `queryParseError` for a syntax fault, a missing parameter, or a function that
 *   this lake does not have
 */
export const prepareQuery = (query: string, params: Parameters): PreparedQuery => {
  const prepared = refuseDeep(query, () => {
    const known = cache.get(query) ?? prepareOnce(query)
    return known === 'needs its parameters' ? prepare(query, parseOrRefuse(query, params)) : known
  })
  for (const name of prepared.parameters) {
    if (!Object.hasOwn(params, name))
      throw queryParseError(query, `param $${name} referenced, but not provided`)
  }
  return prepared
}
