import type {Place} from '../reading/reading.types.ts'

/** Something a text says; under any of its keys the other text may say it too. */
export type Said = Place & {readonly keys: readonly (string | number)[]; readonly firm: boolean}

export type Compared = {readonly lost: readonly Said[]; readonly added: readonly Said[]}

const missingFrom = (said: readonly Said[], other: readonly Said[]) => {
  const keys = new Set(other.flatMap((one) => one.keys))
  return said.filter((one) => one.firm && !one.keys.some((key) => keys.has(key)))
}

const countOf = (said: readonly Said[]) => {
  const counts = new Map<string | number, number>()
  for (const {keys, firm} of said)
    for (const key of firm ? keys.slice(0, 1) : []) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What one text says more often than the other, which says it too. */
const moreOften = (said: readonly Said[], other: readonly Said[]) => {
  const [own, theirs] = [countOf(said), countOf(other)]
  return [...own].flatMap(([key, count]) => {
    const place = said.findLast(({keys, firm}) => firm && keys[0] === key)
    return place && theirs.has(key) && count > (theirs.get(key) ?? 0) ? [place] : []
  })
}

/**
 * What of a source its target lost, and what it added. A text may repeat what the other says once;
 * but if one thing comes more often and another less, the one stands where the other should.
 */
export const compareSaid = (source: readonly Said[], target: readonly Said[]): Compared => {
  const lost = missingFrom(source, target)
  const added = missingFrom(target, source)
  const [rarer, oftener] = [moreOften(source, target), moreOften(target, source)]
  if (lost.length + rarer.length > 0 && added.length + oftener.length > 0)
    return {lost: [...lost, ...rarer], added: [...added, ...oftener]}
  return {lost, added}
}
