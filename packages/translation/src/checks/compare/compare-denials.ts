import {type Concept, type ConceptId, lexicalDenials} from '../languages/lexical-denials.ts'
import type {Denial} from '../reading/reading.types.ts'

type Denials = readonly Denial[]

const ofKind = (denials: Denials, kind: Denial['kind']) =>
  denials.filter((denial) => denial.kind === kind)

const conceptOf = (id: ConceptId): Concept => lexicalDenials[id]

const isBinding = ({concepts}: Denial) => concepts.some((id) => conceptOf(id).binding)
const share = (one: Denial, other: Denial) => one.concepts.some((id) => other.concepts.includes(id))

/** Those whose sense the other text has no word for. */
const unpaired = (own: Denials, other: Denials): Denials =>
  own.filter((one) => !other.some((theirs) => share(one, theirs)))

/** Those of a target that are left when each word of the source has taken one that says the same. */
const surplus = (own: Denials, other: Denials): Denials => {
  const left = [...own]
  for (const theirs of other) {
    const at = left.findIndex((one) => share(one, theirs))
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

/** What denies in a source and what of it a target lost; what it added. */
export const compareDenials = (
  source: Denials,
  target: Denials,
): {readonly lost: Denials; readonly added: Denials} => {
  const [asked, given] = [ofKind(source, 'counted'), ofKind(target, 'counted')]
  const [meant, said] = [ofKind(source, 'lexical'), ofKind(target, 'lexical')]
  const open = unpaired(meant, said)
  const spare = surplus(said, meant).filter((one) => one.spare)
  /** `sans danger` says what `safe` says and stands for no `not`. */
  const withouts = (denials: Denials) => denials.filter(({without}) => without).length
  const rendered = Math.min(
    Math.max(0, withouts(given) - withouts(asked)),
    open.filter(({concepts}) => concepts.includes('free')).length,
  )
  const added = source.length === 0 ? given.slice(0, 1) : []
  const denied = given.length - rendered + spare.length
  const undenied = ofKind(target, 'undenied')
  const list = undenied.length > 0 ? asked.find(({listed}) => listed) : undefined
  if (list) return {lost: [list], added}
  if (asked.length > denied) return {lost: asked.slice(-1), added}
  const due = open.filter(isBinding)
  const isLost = due.length > given.length - asked.length + spare.length
  return {lost: isLost ? due.slice(0, 1) : [], added}
}
