import type {LakeDocument} from '../documents/lake-document.ts'
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

  /** Every document as it would be if the transaction ended here, by ascending id. */
  documents(): readonly LakeDocument[] {
    const stored = this.#store.snapshot('raw').documents()
    if (this.#changed.size === 0) return stored
    const kept = stored.filter(({_id}) => !this.#changed.has(_id))
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
