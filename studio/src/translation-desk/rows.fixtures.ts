import type {UnitRow} from './unit-row.ts'

export const row: UnitRow = {
  documentId: 'procedure-knee',
  documentType: 'procedure',
  documentTitle: 'Knee replacement',
  place: 'Title',
  specialties: ['specialty-joints'],
  locale: 'fr',
  path: 'title',
  stage: 'approved',
  status: 'approved',
  isSafetyCritical: false,
  source: 'Knee replacement',
  target: 'Prothèse du genou',
  people: ['u-ana'],
  words: 2,
  order: 0,
}

const risk = {path: 'sections.risks.body.b1', place: 'Sections › Risks › Body › part 1', order: 9}

/** A stale unit in a safety-critical section, a missing one elsewhere, an approved one. */
export const rows: readonly UnitRow[] = [
  row,
  {
    ...row,
    locale: 'de',
    stage: 'missing',
    status: 'missing',
    target: '',
    people: [],
    order: 3,
    path: 'summary',
  },
  {
    ...row,
    ...risk,
    stage: 'staleSubstance',
    status: 'staleSubstance',
    staleSince: '2026-05-03',
    isSafetyCritical: true,
    source: 'Call us within 24 hours.',
    target: 'Appelez-nous dans les 42 heures.',
  },
  {
    ...row,
    ...risk,
    stage: 'toReview',
    status: 'awaitingReview',
    isSafetyCritical: true,
    people: ['u-bo'],
    locale: 'de',
  },
]
