import type {LakeDocument} from '../documents/lake-document.ts'
import type {Lookup} from '../query/find-lookups.ts'
import type {Parameters} from '../query/prepare-query.ts'
import {selectCandidates} from '../query/select-candidates.ts'
import type {Change, Store} from '../store/store.ts'

/** A transaction in the making: what is stored, overlaid with what its mutations did so far. */
export class WorkingCopy {
  readonly #store: Store
  readonly #changed = new Map<string, LakeDocument | null>()

  constructor(store: Store) {
    this.#store = store
  }

  get(id: string): LakeDocument | null {
    const changed = this.#changed.get(id)
    return changed === undefined ? (this.#store.get(id) ?? null) : changed
  }

  put(id: string, document: LakeDocument | null): void {
    this.#changed.set(id, document)
  }

  /**
   * The documents a query has to look at, as they would be if the transaction ended here, by
   * ascending id. The indexes know what is stored only, so they serve until the first change.
   */
  candidates(lookups: readonly Lookup[], params: Parameters): readonly LakeDocument[] {
    const snapshot = this.#store.snapshot('raw')
    if (this.#changed.size === 0) return selectCandidates(snapshot, lookups, params)
    const kept = snapshot.documents().filter(({_id}) => !this.#changed.has(_id))
    const added = [...this.#changed.values()].filter((document) => document !== null)
    return [...kept, ...added].sort((a, b) => (a._id < b._id ? -1 : 1))
  }

  changes(): readonly Change[] {
    return [...this.#changed].flatMap(([id, after]) => {
      const before = this.#store.get(id) ?? null
      return before === after ? [] : [{id, before, after}]
    })
  }
}
