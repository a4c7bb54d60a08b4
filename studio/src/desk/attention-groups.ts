import {dayWords} from '../previews/day-words.ts'
import {careGaps} from './care-gaps.ts'
import {foundDocuments} from './found-documents.ts'
import type {Group} from './row.ts'

/** What waits for an editor: drafts nobody published, and pages with gaps of care. */
export const attentionGroups = (
  drafts: unknown,
  withGaps: unknown,
  today: string,
): readonly Group[] => [
  {
    title: 'Drafts not published',
    empty: 'Every change is published. Readers see what you see.',
    rows: foundDocuments(drafts).map(({id, type, title, fields}) => ({
      id,
      type,
      title,
      note: `Changed on ${dayWords(String(fields._updatedAt))}, not published`,
    })),
  },
  {
    title: 'Pages with gaps of care',
    empty: 'Every procedure page has a reviewer, a review to come, risks and alternatives.',
    rows: foundDocuments(withGaps).flatMap((found) => {
      const {id, type, title} = found
      const gaps = careGaps(found, today)
      const [first] = gaps
      if (!first) return []
      return [{id, type, title, note: gaps.map(({words}) => words).join(' · '), path: first.path}]
    }),
  },
]
