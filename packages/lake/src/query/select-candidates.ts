import type {Entry} from '../documents/entry.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import type {Snapshot} from '../store/view.ts'
import type {Lookup, LookupField, ValueSource} from './find-lookups.ts'
import type {Parameters} from './prepare-query.ts'

const resolve = (source: ValueSource, params: Parameters): unknown =>
  'constant' in source ? source.constant : params[source.parameter]

const valuesOf = ({values}: Lookup, params: Parameters): readonly unknown[] | undefined => {
  if (!('list' in values)) return values.map((source) => resolve(source, params))
  const list = resolve(values.list, params)
  return Array.isArray(list) ? list : undefined
}

/**
 * The strings a lookup asks for. Undefined when it asks for anything else too: a missing slug is
 * null, which is in a list that holds null, and the indexes know nothing of such documents.
 */
const wantedStrings = (lookup: Lookup, params: Parameters): ReadonlySet<string> | undefined => {
  const values = valuesOf(lookup, params)
  return values?.every((value) => typeof value === 'string') ? new Set(values) : undefined
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

/** One list is passed on as it is: a type may have thousands of documents. */
const merge = (lists: readonly (readonly Entry[])[]): readonly Entry[] => {
  const [first = [], ...others] = lists
  return others.length === 0 ? first : lists.flat().sort(byId)
}

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
    return [merge(found)]
  })
  const entries = fewest(lists)
  return entries ? entries.map((entry) => entry.document()) : snapshot.documents()
}
