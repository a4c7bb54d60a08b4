import type {ExchangePart, Fragment} from './exchange.types.ts'
import {isBlankFragment as isBlank} from './is-blank-fragment.ts'
import {mergeText} from './merge-text.ts'
import type {ReadSegment, ReadState} from './read-xliff.types.ts'
import {toNmtoken} from './to-nmtoken.ts'

/** What a file says of one part of a unit, after its segments are joined again. */
export type JoinedPart = {
  readonly id: string
  readonly source: Fragment
  /** Undefined: nothing is translated. */
  readonly target: Fragment | undefined
  /** Some is translated and some is not. */
  readonly isIncomplete: boolean
  /** The least that the file says of its segments; undefined when it says nothing of one. */
  readonly state: ReadState | undefined
}

const ranks: readonly ReadState[] = ['initial', 'translated', 'reviewed', 'final']

const least = (states: readonly (ReadState | undefined)[]): ReadState | undefined =>
  states.includes(undefined) ? undefined : ranks.find((rank) => states.includes(rank))

const inTargetOrder = (segments: readonly ReadSegment[]) =>
  segments
    .map((segment, index) => ({segment, order: segment.order ?? index + 1}))
    .sort((a, b) => a.order - b.order)
    .map(({segment}) => segment)

const joinPart = (id: string, segments: readonly ReadSegment[]): JoinedPart => {
  const source = mergeText(segments.flatMap((segment) => segment.source))
  const isMissing = ({source, target}: ReadSegment) =>
    !isBlank(source) && (target === undefined || isBlank(target))
  // White space between sentences and empty blocks need no translation of their own.
  const worded = segments.filter((segment) => !segment.isIgnorable)
  const missing = worded.filter(isMissing)
  const isUntranslated = worded.every((one) => isMissing(one) || isBlank(one.source))
  const isEmpty = segments.every((one) => isBlank(one.source))
  const target = inTargetOrder(segments).flatMap((one) => one.target ?? one.source)
  return {
    id,
    source,
    target: isUntranslated && !isEmpty ? undefined : mergeText(target),
    isIncomplete: missing.length > 0 && !isUntranslated,
    state: least(worded.filter(({target}) => target !== undefined).map(({state}) => state)),
  }
}

/**
 * The segments of a unit, joined to its parts. A tool may have cut them: what has no name of ours
 * belongs to the part before it.
 *
 * @param parts - of our unit, in order
 */
export const joinSegments = (
  segments: readonly ReadSegment[],
  parts: readonly Pick<ExchangePart, 'id'>[],
): readonly JoinedPart[] => {
  const [first] = parts
  if (first && parts.length === 1 && first.id === '') return [joinPart('', segments)]
  const gathered = new Map<string, ReadSegment[]>()
  let current = first?.id ?? ''
  for (const segment of segments) {
    const named = parts.find(({id}) => segment.id === id || segment.id === toNmtoken(id))
    current = named?.id ?? current
    gathered.set(current, [...(gathered.get(current) ?? []), segment])
  }
  return [...gathered].map(([id, own]) => joinPart(id, own))
}
