import {canonical} from '../canonical.ts'
import {canonicalText} from '../canonical-text.ts'
import {hashCanonical} from '../hash-source.ts'
import type {BodyElement} from '../localized.types.ts'
import {buildTarget} from './build-target.ts'
import {ctypeOf} from './ctype-of.ts'
import type {ExchangeUnit, Fragment, PresentTarget, Token} from './exchange.types.ts'
import {findCodeFault} from './find-code-fault.ts'
import {fragmentPlainText} from './fragment-plain-text.ts'
import type {RefusalReason} from './import-report.types.ts'
import {isBlankFragment} from './is-blank-fragment.ts'
import {type JoinedPart, joinSegments} from './join-segments.ts'
import {likeCtype} from './like-ctype.ts'
import type {ReadUnit} from './read-xliff.types.ts'

export type UnitOutcome =
  | {readonly kind: 'untranslated' | 'already'}
  | {readonly kind: 'refused'; readonly reason: RefusalReason; readonly target: string | undefined}
  | {
      readonly kind: 'applied'
      readonly target: string | BodyElement
      readonly status: 'translated' | 'machine'
      readonly origin: PresentTarget['origin']
      readonly isTextKept: boolean
    }

const controls = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/u

/** Tokens as the source's codes: a copy of formatting that 1.2 names by its type gets its base. */
const resolve = (fragment: Fragment, unit: ExchangeUnit, part: Fragment): Fragment => {
  const inPart = new Set(part.flatMap((token) => (typeof token === 'string' ? [] : [token.id])))
  const own = unit.codes.filter(({id}) => inPart.has(id))
  return fragment.map((token): Token => {
    if (typeof token === 'string') return token.normalize('NFC')
    const {kind, id, like} = token
    if (own.some((code) => code.id === id)) return {kind, id}
    const base = own.find((code) => code.id === like || likeCtype(ctypeOf(code)) === like)
    return {kind, id, like: base?.id ?? like ?? id}
  })
}

const codesOfPart = ({codes}: ExchangeUnit, part: Fragment) => {
  const ids = new Set(part.flatMap((token) => (typeof token === 'string' ? [] : [token.id])))
  return codes.filter(({id}) => ids.has(id))
}

const findFault = (
  unit: ExchangeUnit,
  joined: readonly JoinedPart[],
): RefusalReason | undefined => {
  for (const {id, target, isIncomplete} of joined) {
    const part = unit.parts.find((one) => one.id === id)
    if (isIncomplete || target === undefined || !part) return {kind: 'incomplete', part: id}
    const fragment = resolve(target, unit, part.source)
    const fault = findCodeFault(fragment, codesOfPart(unit, part.source))
    if (fault) return fault
    const [character] = fragmentPlainText(fragment).match(controls) ?? []
    if (character !== undefined)
      return {
        kind: 'controlCharacter',
        character: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      }
  }
  return undefined
}

const partsFault = (
  unit: ExchangeUnit,
  joined: readonly JoinedPart[],
): RefusalReason | undefined => {
  const found = joined.map(({id}) => id)
  const expected = unit.parts.map(({id}) => id)
  const isSame = found.length === expected.length && expected.every((id) => found.includes(id))
  return isSame ? undefined : {kind: 'otherParts', parts: found}
}

/** Whether the file has our source, word for word and code for code. */
const isOurSource = (unit: ExchangeUnit, joined: readonly JoinedPart[]): boolean => {
  const fragments = new Map<string, Fragment>()
  for (const {id, source} of joined) {
    const part = unit.parts.find((one) => one.id === id)
    if (!part) return false
    const fragment = resolve(source, unit, part.source)
    if (findCodeFault(fragment, codesOfPart(unit, part.source))) return false
    fragments.set(id, fragment)
  }
  const hashOf = (fragmentOf: (id: string) => Fragment) =>
    hashCanonical(canonical(buildTarget(unit, fragmentOf)))
  const own = new Map(unit.parts.map(({id, source}) => [id, source]))
  return hashOf((id) => fragments.get(id) ?? []) === hashOf((id) => own.get(id) ?? [])
}

const sourceFault = (
  unit: ExchangeUnit,
  read: ReadUnit,
  joined: readonly JoinedPart[],
): RefusalReason | undefined => {
  if (read.sourceHash !== undefined && read.sourceHash !== unit.sourceHash)
    return {kind: 'sourceMoved'}
  const isSame = !partsFault(unit, joined) && isOurSource(unit, joined)
  if (isSame) return undefined
  if (read.sourceHash === undefined) return {kind: 'sourceMoved'}
  return partsFault(unit, joined) ?? {kind: 'sourceAltered'}
}

const plain = (joined: readonly JoinedPart[]): string =>
  joined.map(({target}) => fragmentPlainText(target ?? [])).join('\n')

const lengthFault = (
  {maxLength}: ExchangeUnit,
  target: string | BodyElement,
): RefusalReason | undefined => {
  const length = [...canonicalText(canonical(target))].length
  return maxLength !== undefined && length > maxLength
    ? {kind: 'tooLong', length, maxLength}
    : undefined
}

/** Whether a translator confirms, without changing a word, what was not finished before. */
const isConfirmed = (
  present: PresentTarget,
  isStale: boolean,
  joined: readonly JoinedPart[],
): boolean =>
  (isStale || present.status === 'draft' || present.status === 'machine') &&
  joined.every(({state}) => state !== undefined && state !== 'initial')

/** Whether a human stands for a text that is still in use; a machine's draft must not replace it. */
const isOfHuman = ({origin, status, place}: PresentTarget, isStale: boolean): boolean =>
  (origin !== 'machine' || status === 'translated' || status === 'approved') &&
  !(isStale && place === 'published')

/**
 * One unit of a file compared with ours. Nothing of the file is taken but the words.
 *
 * @param isMachine - whether the file holds drafts of a machine
 */
export const importUnit = (unit: ExchangeUnit, read: ReadUnit, isMachine: boolean): UnitOutcome => {
  const joined = joinSegments(read.segments, unit.parts)
  const isAny = joined.some(({source, target}) => target !== undefined && !isBlankFragment(source))
  if (read.faults.length === 0 && !isAny) return {kind: 'untranslated'}
  const refuse = (reason: RefusalReason): UnitOutcome => ({
    kind: 'refused',
    reason,
    target: plain(joined),
  })
  if (read.faults.length > 0) return refuse({kind: 'malformed', faults: read.faults})
  const fault = sourceFault(unit, read, joined) ?? findFault(unit, joined)
  if (fault) return refuse(fault)
  const fragments = new Map(
    joined.map(({id, target}) => {
      const part = unit.parts.find((one) => one.id === id)
      return [id, resolve(target ?? [], unit, part?.source ?? [])]
    }),
  )
  const built = buildTarget(unit, (id) => fragments.get(id) ?? [])
  const hash = hashCanonical(canonical(built))
  // The source's own words keep the source's own cut.
  const target = hash === unit.sourceHash ? unit.source : built
  const tooLong = lengthFault(unit, target)
  if (tooLong) return refuse(tooLong)
  const {present} = unit
  const isStale = present !== undefined && present.sourceHash !== unit.sourceHash
  const origin = isMachine ? 'machine' : 'human'
  if (present && present.hash === hash) {
    if (isMachine || !isConfirmed(present, isStale, joined)) return {kind: 'already'}
    return {
      kind: 'applied',
      target: present.value,
      status: 'translated',
      origin: present.origin,
      isTextKept: true,
    }
  }
  if (present && read.targetHash !== undefined && read.targetHash !== present.hash)
    return refuse({kind: 'targetMoved'})
  if (present && isMachine && isOfHuman(present, isStale)) return refuse({kind: 'humanText'})
  return {
    kind: 'applied',
    target,
    status: isMachine ? 'machine' : 'translated',
    origin,
    isTextKept: false,
  }
}
