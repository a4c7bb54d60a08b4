import type {LostWork} from '@preop/translation'
import {lostReason} from './lost-reason.ts'
import {lostSentence} from './lost-sentence.ts'
import {staleSinceWords} from './stale-since-words.ts'

const lost = (status: LostWork['status'], kind: LostWork['kind'] = 'orphan'): LostWork => ({
  kind,
  documentId: 'knee',
  locale: 'fr',
  path: 'title',
  text: 'Genou',
  by: 'u1',
  status,
})

it.each([
  [[], undefined],
  [['draft'], '1 piece of unfinished work has lost its source'],
  [['draft', undefined, 'rejected'], '3 pieces of unfinished work have lost their source'],
  [['approved'], '1 approved text has lost its source'],
  [
    ['approved', 'draft', 'approved'],
    '1 piece of unfinished work and 2 approved texts have lost their source',
  ],
] as const)('counts lost work of status %j', (statuses, expected) => {
  expect(lostSentence(statuses.map((status) => lost(status)))).toBe(expected)
})

it.each([
  ['orphan', /no such part/],
  ['noDocument', /not public/],
  ['localeNotOffered', /settings/],
] as const)('says why work is lost: %s', (kind, expected) => {
  expect(lostReason(lost('draft', kind))).toMatch(expected)
})

it('says what is wrong with what cannot be used', () => {
  expect(lostReason({...lost(undefined, 'malformed'), problem: 'Expected a text.'})).toBe(
    'What is stored cannot be used. Expected a text.',
  )
})

it.each([
  [{}, undefined],
  [{staleSince: '2026-02-03', isStaleSinceExact: true}, 'since 3 Feb 2026'],
  [{staleSince: '2026-02-03', isStaleSinceExact: false}, 'since 3 Feb 2026 at the latest'],
])('puts %j into words', (row, expected) => {
  expect(staleSinceWords(row)).toBe(expected)
})
