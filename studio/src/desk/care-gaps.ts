import {reviewState} from '../previews/review-state.ts'
import type {Found} from './found-documents.ts'

const neededKinds = [
  ['risks', 'No section on risks'],
  ['alternatives', 'No section on alternatives'],
  ['whenToCall', 'No section on when to call'],
] as const

/** What a procedure page lacks, in an editor's words, with the field to open it at. */
export const careGaps = (
  {fields}: Found,
  today: string,
): readonly {readonly words: string; readonly path: string}[] => {
  const review = reviewState(fields.nextReviewDue, today)
  const kinds: readonly unknown[] = Array.isArray(fields.kinds) ? fields.kinds : []
  return [
    ...(review.urgency === 'overdue' || review.urgency === 'none'
      ? [{words: review.words, path: 'nextReviewDue'}]
      : []),
    ...(typeof fields.reviewer === 'string'
      ? []
      : [{words: 'No medical reviewer', path: 'medicalReviewer'}]),
    ...neededKinds
      .filter(([kind]) => !kinds.includes(kind))
      .map(([, words]) => ({words, path: 'sections'})),
  ]
}
