import type {DocumentType} from '../document-types.ts'
import {asText, type PlainDocument, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'
import {isDate} from './is-date.ts'
import {isInstant} from './is-instant.ts'

type Period = {
  type: DocumentType
  start: string
  end: string
  shape: 'date' | 'instant'
}

/** Every pair of fields that spans a time. */
export const periods: readonly Period[] = [
  {type: 'banner', start: 'schedule.start', end: 'schedule.end', shape: 'instant'},
  {type: 'donation', start: 'start', end: 'end', shape: 'instant'},
  {type: 'procedure', start: 'lastReviewed', end: 'nextReviewDue', shape: 'date'},
]

const shapes = {
  date: {test: isDate, expected: 'a date such as 2026-03-01'},
  instant: {test: isInstant, expected: 'an instant in UTC such as 2026-03-01T08:00:00Z'},
}

const valueAt = (document: PlainDocument, field: string) => select(document, field)[0]?.value

const malformedTime = ({type, start, end, shape}: Period): Rule => ({
  name: 'time-malformed',
  level: 'error',
  appliesTo: [type],
  check: (document) =>
    [start, end]
      .flatMap((field) => select(document, field))
      .filter(({value}) => value !== undefined && value !== null && !shapes[shape].test(value))
      .map(({at, value}) => ({
        at,
        expected: shapes[shape].expected,
        found: quote(value),
        message: `${quote(value)} is not ${shapes[shape].expected}. Choose the time again.`,
      })),
})

const endBeforeStart = ({type, start, end, shape}: Period): Rule => ({
  name: 'end-before-start',
  level: 'error',
  appliesTo: [type],
  check: (document) => {
    const [from, to] = [asText(valueAt(document, start)), asText(valueAt(document, end))]
    if (!shapes[shape].test(from) || !shapes[shape].test(to)) return []
    if (Date.parse(from) < Date.parse(to)) return []
    return [
      {
        at: end.split('.'),
        expected: `a time after ${from}`,
        found: to,
        message: `It ends at ${to}, not after its start at ${from}. Move one of them.`,
      },
    ]
  },
})

export const periodRules: readonly Rule[] = periods.flatMap((period) => [
  malformedTime(period),
  endBeforeStart(period),
])
