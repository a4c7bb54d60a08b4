/** A pair of an imported memory, as it is stored. Who translated it elsewhere, and when, is not kept. */
export type StoredMemoryEntry = {
  readonly _key: string
  readonly source: string
  readonly target: string
  readonly codes?: readonly string[] | undefined
}

/** A part of an imported memory: a document of the content lake. */
export type StoredMemory = {
  /** See `memoryPartId`. */
  readonly _id: string
  readonly _type: 'translationMemory'
  /** The name of the file, unless another was given. */
  readonly title: string
  readonly sourceLocale: string
  readonly targetLocale: string
  /** ISO 8601 instant. */
  readonly importedAt: string
  /** User id. */
  readonly importedBy: string
  /** How many documents the file was divided into. */
  readonly parts: number
  readonly entries: readonly StoredMemoryEntry[]
}
