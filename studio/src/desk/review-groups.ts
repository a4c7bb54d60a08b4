import {reviewState} from '../previews/review-state.ts'
import {foundDocuments} from './found-documents.ts'
import type {Group} from './row.ts'

/** Pages by when a clinician has to look at them again. */
export const reviewGroups = (found: unknown, today: string): readonly Group[] => {
  const rows = foundDocuments(found).map(({id, type, title, fields}) => {
    const {urgency, words} = reviewState(fields.nextReviewDue, today)
    return {urgency, row: {id, type, title, note: words, path: 'nextReviewDue'}}
  })
  const of = (wanted: string) => rows.filter(({urgency}) => urgency === wanted).map(({row}) => row)
  return [
    {title: 'Overdue', empty: 'No review is overdue.', rows: of('overdue')},
    {title: 'Due soon', empty: 'No review is due in the next eight weeks.', rows: of('soon')},
    {
      title: 'No review planned',
      empty: 'Every procedure page has a day for its next review.',
      rows: of('none'),
    },
  ]
}
