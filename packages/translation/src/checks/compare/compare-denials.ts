import type {Concept} from '../languages/language.types.ts'
import {type ConceptId, lexicalDenials} from '../languages/lexical-denials.ts'
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

/** Characters by which a translator moves a denial at most. */
const drift = 90

/** Those for which no denial is left near the same place; takes each of these once. */
const unanswered = (asked: Denials, deniers: Denial[], length: number): Denials =>
  asked.filter((one) => {
    const far = (other: Denial) => Math.abs(one.at - other.at) * length
    const [near] = deniers.filter((other) => far(other) <= drift).sort((a, b) => far(a) - far(b))
    if (near) deniers.splice(deniers.indexOf(near), 1)
    return near === undefined
  })

/**
 * What denies in a source and what of it a target lost; what it added.
 *
 * @param length - of the source's text
 */
export const compareDenials = (
  source: Denials,
  target: Denials,
  length: number,
): {readonly lost: Denials; readonly added: Denials} => {
  const [asked, given] = [ofKind(source, 'counted'), ofKind(target, 'counted')]
  const [meant, said] = [ofKind(source, 'lexical'), ofKind(target, 'lexical')]
  const open = unpaired(meant, said)
  const spare = surplus(said, meant).filter((one) => one.spare)
  const added = source.length === 0 ? given.slice(0, 1) : []
  const undenied = ofKind(target, 'undenied')
  const list = undenied.length > 0 ? asked.find(({listed}) => listed) : undefined
  if (list) return {lost: [list], added}
  const isWithout = ({without}: Denial) => without === true
  const withouts = given.filter(isWithout)
  // `sans danger` says what `safe` says and stands for no `not`.
  const isFree = ({concepts}: Denial) => concepts.includes('free')
  unanswered([...asked.filter(isWithout), ...open.filter(isFree)], withouts, length)
  const free = given
    .filter(isWithout)
    .filter((one) => !withouts.includes(one))
    .slice(asked.filter(isWithout).length)
  const deniers = [...given.filter((one) => !free.includes(one)), ...spare]
  const lost = unanswered(asked, deniers, length)
  if (lost.length > 0) return {lost: lost.slice(0, 1), added}
  return {lost: unanswered(open.filter(isBinding), deniers, length).slice(0, 1), added}
}
