import type {Entry} from '../documents/entry.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import type {Snapshot} from '../store/view.ts'
import type {Lookup, LookupField, ValueSource} from './find-lookups.ts'
import type {Parameters} from './prepare-query.ts'

const resolve = (source: ValueSource, params: Parameters): unknown =>
  'constant' in source ? source.constant : params[source.parameter]

/** The strings a lookup asks for; undefined when it is no list or no string, so prunes nothing. */
const wantedStrings = ({values}: Lookup, params: Parameters): ReadonlySet<string> | undefined => {
  if ('list' in values) {
    const list = resolve(values.list, params)
    if (!Array.isArray(list)) return undefined
    return new Set(list.filter((value) => typeof value === 'string'))
  }
  const wanted = new Set<string>()
  for (const source of values) {
    const value = resolve(source, params)
    if (typeof value !== 'string') return undefined
    wanted.add(value)
  }
  return wanted
}

const entriesWith = (snapshot: Snapshot, field: LookupField, value: string): readonly Entry[] => {
  switch (field) {
    case '_id': {
      const entry = snapshot.entry(value)
      return entry ? [entry] : []
    }
    case '_type':
      return snapshot.ofType(value)
    case 'slug':
      return snapshot.withSlug(value)
    default:
      return field satisfies never
  }
}

const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1)

const fewest = (lists: readonly (readonly Entry[])[]): readonly Entry[] | undefined =>
  lists.toSorted((a, b) => a.length - b.length)[0]

/**
 * The documents a query has to look at: by the most selective of its lookups, else all of them.
 * Always a superset of what its filter lets through, in the order of the whole dataset.
 */
export const selectCandidates = (
  snapshot: Snapshot,
  lookups: readonly Lookup[],
  params: Parameters,
): readonly LakeDocument[] => {
  const lists = lookups.flatMap((lookup) => {
    const wanted = wantedStrings(lookup, params)
    if (!wanted) return []
    const found = [...wanted].map((value) => entriesWith(snapshot, lookup.field, value))
    return [found.length === 1 ? found.flat() : found.flat().sort(byId)]
  })
  const entries = fewest(lists)
  return entries ? entries.map((entry) => entry.document()) : snapshot.documents()
}
