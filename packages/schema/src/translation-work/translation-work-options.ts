/** Where a unit stands on its way to approval. Staleness is derived, never stored. */
export const unitStatuses = [
  'new',
  'machine',
  'draft',
  'translated',
  'approved',
  'rejected',
] as const

/** Who wrote a translation; independent of its status. */
export const origins = ['human', 'machine', 'memory'] as const

export type UnitStatus = (typeof unitStatuses)[number]
export type Origin = (typeof origins)[number]
