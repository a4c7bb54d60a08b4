import {distance} from 'fastest-levenshtein'
import {canonicalText} from './canonical-text.ts'
import type {L10nUnit} from './localized.types.ts'
import type {Unit} from './units-of.ts'

/** Two texts less alike than this (0 to 1) are not versions of one unit. */
const leastLikeness = 0.6

const likeness = (a: string, b: string): number =>
  1 - distance(a, b) / Math.max(a.length, b.length, 1)

type Pair<T> = {readonly unit: Unit<T>; readonly stored: L10nUnit}

const bestFuzzyPairs = <T>(
  units: readonly Unit<T>[],
  stored: readonly L10nUnit[],
): readonly Pair<T>[] => {
  const ranked = units
    .flatMap((unit) =>
      stored.map((candidate) => ({
        unit,
        stored: candidate,
        score: likeness(canonicalText(unit.canonical), canonicalText(candidate.source)),
      })),
    )
    .filter(({score}) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
  const taken = new Set<unknown>()
  return ranked.filter((pair) => {
    if (taken.has(pair.unit) || taken.has(pair.stored)) return false
    taken.add(pair.unit).add(pair.stored)
    return true
  })
}

/**
 * Finds for each unit of the present source the provenance of its translation: by key, then by
 * hash, then the most alike. Each stored unit is used once, so a moved block keeps its
 * translation and an inserted one has none.
 *
 * A key whose text is no longer the one translated gives way to an exact match elsewhere: when
 * two blocks swap their texts, both translations are still right.
 */
export const alignUnits = <T>(
  units: readonly Unit<T>[],
  stored: readonly L10nUnit[],
): ReadonlyMap<Unit<T>, L10nUnit> => {
  const aligned = new Map<Unit<T>, L10nUnit>()
  const free = new Set(stored)
  const pair = (unit: Unit<T>, candidate: L10nUnit | undefined) => {
    if (!candidate) return
    aligned.set(unit, candidate)
    free.delete(candidate)
  }
  const passes: readonly ((unit: Unit<T>, candidate: L10nUnit) => boolean)[] = [
    (unit, {_key, sourceHash}) => _key === unit.key && sourceHash === unit.hash,
    (unit, {sourceHash}) => sourceHash === unit.hash,
    (unit, {_key}) => _key === unit.key,
  ]
  const open = () => units.filter((unit) => !aligned.has(unit))
  for (const matches of passes) {
    for (const unit of open())
      pair(
        unit,
        [...free].find((candidate) => matches(unit, candidate)),
      )
  }
  for (const found of bestFuzzyPairs(open(), [...free])) pair(found.unit, found.stored)
  return aligned
}
