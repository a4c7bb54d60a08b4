import {type Concept, type ConceptId, lexicalDenials} from '../languages/lexical-denials.ts'
import type {Denial} from '../reading/reading.types.ts'

type Denials = readonly Denial[]

const ofKind = (denials: Denials, kind: Denial['kind']) =>
  denials.filter((denial) => denial.kind === kind)

const isBinding = (id: ConceptId) => {
  const {binding}: Concept = lexicalDenials[id]
  return binding
}

const conceptsOf = (denials: Denials): ReadonlySet<ConceptId> =>
  new Set(denials.flatMap(({concepts}) => concepts))

/** Those whose sense the other text has no word for. */
const unpaired = (own: Denials, other: Denials): Denials => {
  const theirs = conceptsOf(other)
  return own.filter(({concepts}) => !concepts.some((id) => theirs.has(id)))
}

/** What denies in a source and what of it a target lost; what it added. */
export const compareDenials = (
  source: Denials,
  target: Denials,
): {readonly lost: Denials; readonly added: Denials} => {
  const [asked, given] = [ofKind(source, 'counted'), ofKind(target, 'counted')]
  const [meant, said] = [ofKind(source, 'lexical'), ofKind(target, 'lexical')]
  const open = unpaired(meant, said)
  const spare = unpaired(said, meant).filter(({concepts}) => !concepts.includes('affix'))
  /** `sans danger` says what `safe` says and stands for no `not`. */
  const withouts = (denials: Denials) => denials.filter(({without}) => without).length
  const rendered = Math.min(
    Math.max(0, withouts(given) - withouts(asked)),
    open.filter(({concepts}) => concepts.some((id) => id === 'affix' || id === 'safe' || id === 'still')).length,
  )
  const added = source.length === 0 ? given.slice(0, 1) : []
  const denied = given.length - rendered + spare.length
  if (asked.length > denied) return {lost: asked.slice(-1), added}
  const due = open.filter(({concepts}) => concepts.some(isBinding))
  const hints = ofKind(target, 'hint').length
  const isLost = due.length > given.length - asked.length + spare.length + hints
  return {lost: isLost ? due.slice(0, 1) : [], added}
}
