import {dayWords} from '../previews/day-words.ts'
import {foundDocuments} from './found-documents.ts'
import type {Group} from './row.ts'

/** What readers said of pages, what went wrong first. */
export const feedbackGroups = (found: unknown): readonly Group[] => {
  const rows = foundDocuments(found).map(({id, type, title, fields}) => {
    const about = [fields.reason, fields.locale].filter((part) => typeof part === 'string')
    const note = [...about, dayWords(String(fields._createdAt))].join(' · ')
    return {helpful: fields.helpful === true, row: {id, type, title, note}}
  })
  const of = (helpful: boolean) => rows.filter((one) => one.helpful === helpful).map(({row}) => row)
  return [
    {
      title: 'Not helpful',
      empty: 'No reader has found fault yet. Answers come in from the foot of each page.',
      rows: of(false),
    },
    {title: 'Helpful', empty: 'No reader has said that a page helped yet.', rows: of(true)},
  ]
}
