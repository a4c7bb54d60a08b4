import type {MemoryEntry} from './memory.types.ts'

const isReviewedEntry = ({reviewedBy, translatedBy}: MemoryEntry) =>
  reviewedBy !== undefined && reviewedBy !== '' && reviewedBy !== translatedBy

/** Reviewed first, then the newest. */
export const compareEntries = (a: MemoryEntry, b: MemoryEntry): number => {
  const byReview = Number(isReviewedEntry(b)) - Number(isReviewedEntry(a))
  if (byReview !== 0 || a.at === b.at) return byReview
  return (a.at ?? '') > (b.at ?? '') ? -1 : 1
}
