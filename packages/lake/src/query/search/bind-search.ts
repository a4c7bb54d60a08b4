import {type ExprNode, parse} from 'groq-js'
import type {LakeDocument} from '../../documents/lake-document.ts'
import {boundLoops} from '../bound-loops.ts'
import {isSyntaxNode, type SyntaxNode} from '../walk-syntax.ts'
import {findSearchCalls} from './find-search-calls.ts'
import {matchesSearch} from './matches-search.ts'
import {parseSearch, type SearchTerm} from './parse-search.ts'
import {searchableText} from './searchable-text.ts'

export type BoundSearch = {
  readonly tree: ExprNode
  /** The document with the answers to the query's searches, which no projection shows. */
  readonly prepare: (document: LakeDocument) => LakeDocument
}

/** The name can be written in no query, so it collides with no attribute. */
const answerName = (search: string): string => `\u0000search ${search}`

const concernsDocument = (left: unknown): boolean => {
  if (!isSyntaxNode(left)) return false
  if (left.type === 'This') return true
  if (left.type === 'Group') return concernsDocument(left.base)
  if (left.type !== 'Array' || !Array.isArray(left.elements)) return false
  return left.elements.some((element) => isSyntaxNode(element) && concernsDocument(element.value))
}

const value = (constant: unknown): SyntaxNode => ({type: 'Value', value: constant})

const toCondition = (left: unknown, {words, isPhrase, isExcluded}: SearchTerm): SyntaxNode => {
  const patterns = words.map((word, index) =>
    isPhrase || index < words.length - 1 ? word : `${word}*`,
  )
  const base = {type: 'OpCall', op: 'match', left, right: value(patterns)}
  return isExcluded ? {type: 'Not', base} : base
}

const toConditions = (left: unknown, terms: readonly SearchTerm[]): SyntaxNode =>
  terms
    .map((term) => toCondition(left, term))
    .reduce<SyntaxNode | undefined>(
      (all, next) => (all ? {type: 'And', left: all, right: next} : next),
      undefined,
    ) ?? value(true)

/**
 * A query with its `text::query()` calls put in terms the evaluator knows. A search through whole
 * documents is answered here, document by document; one through a field becomes plain matches.
 */
export const bindSearch = (
  query: string,
  params: Readonly<Record<string, unknown>>,
): BoundSearch => {
  // Parsed anew: a tree from the cache is shared, and this one is rewritten in place.
  const tree = parse(query, {params: {...params}})
  const searches = new Map<string, readonly SearchTerm[]>()
  for (const {match, left, search} of findSearchCalls(tree)) {
    const sent = 'constant' in search ? search.constant : params[search.parameter]
    const text = typeof sent === 'string' ? sent : ''
    const terms = parseSearch(text)
    if (concernsDocument(left)) {
      searches.set(answerName(text), terms)
      Object.assign(match, {type: 'AccessAttribute', base: undefined, name: answerName(text)})
    } else Object.assign(match, toConditions(left, terms))
  }
  boundLoops(tree)
  const prepare = (document: LakeDocument): LakeDocument => {
    const prepared = {...document}
    for (const [name, terms] of searches)
      Object.defineProperty(prepared, name, {value: matchesSearch(searchableText(document), terms)})
    return prepared
  }
  return {tree, prepare}
}
