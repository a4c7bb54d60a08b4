/** A unit whose published translation is stale, and the source text that was translated. */
export type StaleUnit = {
  readonly path: string
  /** Path of its field. */
  readonly field: string
  /** Hash of the source text that the published translation was made from. */
  readonly madeFrom: string
}

/** Since when a unit is stale. */
export type StaleSince = {
  /** ISO 8601 instant. */
  readonly at: string
  /**
   * Whether it became stale at that moment: the revision before it had the source text that was
   * translated. Else it is stale since then or longer; the history does not go back far enough.
   */
  readonly isExact: boolean
}
