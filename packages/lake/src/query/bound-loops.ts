import {type SyntaxNode, walkSyntax} from './walk-syntax.ts'

/** No document can have this id, and no query can write it. */
const tickId = '\u0000tick'

/** Longer than any sensible query takes; until it is over, nobody else is answered. */
const longestMs = 5000

const loops: ReadonlySet<unknown> = new Set(['Map', 'FlatMap', 'Filter', 'Everything'])

/** A reference that is followed comes by `dereference`, the one call the evaluator makes to us. */
const tick: SyntaxNode = {type: 'Deref', base: {type: 'Value', value: {_ref: tickId}}}

/** What a node does once a round: a loop for each of its items, a pipe such as `order` for each too. */
const repeatedBy = ({type, expr, args}: SyntaxNode): unknown => {
  if (loops.has(type)) return expr
  return type === 'PipeFuncCall' ? args : undefined
}

/**
 * Has a query call back at the beginning of each loop that stands inside another, in place. Loops
 * in loops take the product of their lengths, and the evaluator cannot be interrupted from outside.
 */
export const boundLoops = (tree: unknown): void => {
  const inner = new Set<SyntaxNode>()
  walkSyntax(tree, (outer) => {
    walkSyntax(repeatedBy(outer), (node) => {
      if (loops.has(node.type)) inner.add(node)
    })
  })
  for (const node of inner) {
    const value = {...node}
    const alternatives = [{type: 'SelectAlternative', condition: tick, value}]
    Object.assign(node, {type: 'Select', alternatives, fallback: value})
  }
}

/**
 * What follows references, for one evaluation of a tree that `boundLoops` has prepared.
 *
 * @param refuse - makes what is thrown once the evaluation has taken too long
 */
export const boundFind = <T>(
  find: (id: string) => T | undefined,
  refuse: (reason: string) => Error,
): ((id: string) => T | undefined) => {
  const end = performance.now() + longestMs
  return (id) => {
    if (id !== tickId) return find(id)
    if (performance.now() > end)
      throw refuse(`it takes more than ${longestMs / 1000} seconds, with a loop inside a loop`)
    return undefined
  }
}
