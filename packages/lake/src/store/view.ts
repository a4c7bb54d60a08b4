import type {Entry} from '../documents/entry.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {findSorted, replaceSorted} from './replace-sorted.ts'

/** What one kind of reader sees, at one moment. Later commits do not change it. */
export type Snapshot = {
  /** Every visible document, by ascending id. */
  readonly documents: () => readonly LakeDocument[]
  readonly find: (id: string) => LakeDocument | undefined
  readonly ofType: (type: string) => readonly Entry[]
  readonly withSlug: (slug: string) => readonly Entry[]
  readonly entry: (id: string) => Entry | undefined
}

export type ViewRules = {
  /** Under which id a stored document shows in this view; undefined when it does not. */
  readonly keyOf: (storedId: string) => string | undefined
  /** What shows under that id now. */
  readonly project: (key: string) => Entry | undefined
}

/** Above this many changes, building the lists anew is cheaper than copying them once a change. */
const rebuildThreshold = 64

const none: readonly Entry[] = []

const put = (
  index: Map<string, readonly Entry[]>,
  key: string | null | undefined,
  id: string,
  entry: Entry | undefined,
): void => {
  if (key === null || key === undefined) return
  const list = replaceSorted(index.get(key) ?? none, id, entry)
  if (list.length === 0) index.delete(key)
  else index.set(key, list)
}

const groupBy = (
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | null,
): Map<string, readonly Entry[]> => {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return new Map(groups)
}

/** The visible documents of one perspective with their indexes, brought up to date when read. */
export class View {
  readonly #rules: ViewRules
  readonly #storedIds: () => Iterable<string>
  #entries: readonly Entry[] = none
  #byType = new Map<string, readonly Entry[]>()
  #bySlug = new Map<string, readonly Entry[]>()
  #changed: Set<string> | 'all' = 'all'
  #snapshot: Snapshot | undefined

  constructor(rules: ViewRules, storedIds: () => Iterable<string>) {
    this.#rules = rules
    this.#storedIds = storedIds
  }

  /** Notes that a stored document changed; the work is left to the next reader. */
  noteChange(storedId: string): void {
    const key = this.#rules.keyOf(storedId)
    if (key === undefined || this.#changed === 'all') return
    this.#snapshot = undefined
    this.#changed.add(key)
    if (this.#changed.size > rebuildThreshold) this.#changed = 'all'
  }

  snapshot(): Snapshot {
    if (this.#changed === 'all') this.#rebuild()
    else for (const key of this.#changed) this.#update(key)
    this.#changed = new Set()
    this.#snapshot ??= this.#takeSnapshot()
    return this.#snapshot
  }

  #rebuild(): void {
    const keys = new Set<string>()
    for (const id of this.#storedIds()) {
      const key = this.#rules.keyOf(id)
      if (key !== undefined) keys.add(key)
    }
    this.#entries = [...keys].sort().flatMap((key) => this.#rules.project(key) ?? [])
    this.#byType = groupBy(this.#entries, ({type}) => type)
    this.#bySlug = groupBy(this.#entries, ({slug}) => slug)
    this.#snapshot = undefined
  }

  #update(key: string): void {
    const before = findSorted(this.#entries, key)
    const after = this.#rules.project(key)
    this.#entries = replaceSorted(this.#entries, key, after)
    put(this.#byType, before?.type, key, undefined)
    put(this.#bySlug, before?.slug, key, undefined)
    put(this.#byType, after?.type, key, after)
    put(this.#bySlug, after?.slug, key, after)
  }

  #takeSnapshot(): Snapshot {
    const entries = this.#entries
    let documents: readonly LakeDocument[] | undefined
    return {
      documents: () => {
        documents ??= entries.map((entry) => entry.document())
        return documents
      },
      find: (id) => findSorted(entries, id)?.document(),
      entry: (id) => findSorted(entries, id),
      // Read at planning time, before anything is awaited, so these are of the same moment.
      ofType: (type) => this.#byType.get(type) ?? none,
      withSlug: (slug) => this.#bySlug.get(slug) ?? none,
    }
  }
}
