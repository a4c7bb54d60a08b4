import {isRecord} from '../is-record.ts'
import {isWorkUnit, workUnitFault} from './is-work-unit.ts'
import type {TranslationWork} from './translation-work.types.ts'

/** Something in a sidecar that cannot be used. */
export type WorkProblem = {
  /** `_key` of the unit it is in; undefined when it is in the sidecar itself. */
  readonly unit: string | undefined
  /** Names the sidecar, what was expected and what was found. */
  readonly message: string
}

export type ParsedWork = {
  /** With the units that can be used; undefined when there is no sidecar or it is none. */
  readonly work: TranslationWork | undefined
  readonly problems: readonly WorkProblem[]
}

const faultOf = ({_id, _type, language, source, units}: Readonly<Record<string, unknown>>) => {
  if (_type !== 'translationWork') return `_type "translationWork", found ${JSON.stringify(_type)}`
  if (typeof language !== 'string') return 'a language'
  if (!isRecord(source) || typeof source._ref !== 'string') return 'a reference in source'
  if (_id !== `l10n.${source._ref}.${language}`) return `the _id l10n.${source._ref}.${language}`
  return units === undefined || units === null || Array.isArray(units)
    ? undefined
    : 'a list of units'
}

const nameOf = (unit: unknown, index: number): string =>
  isRecord(unit) && typeof unit._key === 'string' ? unit._key : `number ${index + 1}`

/**
 * Reads a sidecar as stored. A unit that cannot be used is left out and named: nothing is dropped
 * silently.
 *
 * @param document - as the lake gives it; null or undefined when there is none
 */
export const parseTranslationWork = (document: unknown): ParsedWork => {
  if (document === null || document === undefined) return {work: undefined, problems: []}
  const id = isRecord(document) ? String(document._id) : 'a value'
  const fault = isRecord(document) ? faultOf(document) : 'an object'
  if (!isRecord(document) || fault)
    return {
      work: undefined,
      problems: [{unit: undefined, message: `"${id}" is no sidecar: expected ${fault}.`}],
    }
  const stored: readonly unknown[] = Array.isArray(document.units) ? document.units : []
  const keys = stored.map(nameOf)
  const problems = stored.flatMap((unit, index): WorkProblem[] => {
    const name = nameOf(unit, index)
    const twice = keys.indexOf(name) < index ? 'expected one unit of this _key' : undefined
    const wrong = workUnitFault(unit) ?? twice
    return wrong === undefined
      ? []
      : [{unit: name, message: `Unit "${name}" of "${id}" cannot be used: ${wrong}.`}]
  })
  const faulty = new Set(problems.map(({unit}) => unit))
  const {_id, _rev, language, source} = document
  const work: TranslationWork = {
    _id: String(_id),
    _type: 'translationWork',
    ...(typeof _rev === 'string' ? {_rev} : {}),
    language: String(language),
    source: {_type: 'reference', _ref: isRecord(source) ? String(source._ref) : '', _weak: true},
    units: stored.filter(isWorkUnit).filter(({_key}) => !faulty.has(_key)),
  }
  return {work, problems}
}
