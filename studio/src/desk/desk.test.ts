import {attentionGroups} from './attention-groups.ts'
import {feedbackGroups} from './feedback-groups.ts'
import {bannerHeadings} from './headings.ts'
import {periodGroups} from './period-groups.ts'
import {reviewGroups} from './review-groups.ts'
import type {Group} from './row.ts'

const today = '2026-11-23'

const title = (value: string) => [{_key: 'en', language: 'en', value}]

const titles = (groups: readonly Group[]) =>
  Object.fromEntries(groups.map((group) => [group.title, group.rows.map((row) => row.title)]))

const page = (_id: string, fields: object = {}) => ({
  _id,
  _type: 'procedure',
  title: title(_id),
  nextReviewDue: '2027-11-01',
  reviewer: 'person-a',
  kinds: ['risks', 'alternatives', 'whenToCall'],
  ...fields,
})

describe('attentionGroups', () => {
  it('names drafts by their published id, and every gap of a page', () => {
    const draft = {_id: 'drafts.knee', _type: 'procedure', title: title('Knee'), _updatedAt: today}
    const gaps = page('hip', {nextReviewDue: '2026-05-03', reviewer: null, kinds: ['risks']})
    expect(attentionGroups([draft], [gaps], today).flatMap(({rows}) => rows)).toEqual([
      {
        id: 'knee',
        type: 'procedure',
        title: 'Knee',
        note: 'Changed on 23 November 2026, not published',
      },
      {
        id: 'hip',
        type: 'procedure',
        title: 'hip',
        note: 'Review overdue since 3 May 2026 · No medical reviewer · No section on alternatives · No section on when to call',
        path: 'nextReviewDue',
      },
    ])
  })

  it('leaves out a page without a gap and what is no document of ours', () => {
    const groups = attentionGroups([{_id: 'drafts.x', _type: 'other'}], [page('knee')], today)
    expect(groups.map(({rows}) => rows)).toEqual([[], []])
    for (const {empty} of groups) expect(empty).toMatch(/\.$/)
  })
})

describe('reviewGroups', () => {
  it('sorts pages by urgency', () => {
    const pages = [
      page('late', {nextReviewDue: '2026-11-22'}),
      page('soon', {nextReviewDue: '2026-12-01'}),
      page('never', {nextReviewDue: null}),
      page('far'),
    ]
    expect(titles(reviewGroups(pages, today))).toEqual({
      Overdue: ['late'],
      'Due soon': ['soon'],
      'No review planned': ['never'],
    })
  })
})

describe('periodGroups', () => {
  it('sorts banners by the present moment', () => {
    const banner = (name: string, start?: string, end?: string) => ({
      _id: name,
      _type: 'banner',
      title: name,
      severity: 'notice',
      start,
      end,
    })
    const found = [
      banner('always'),
      banner('later', '2026-12-01T00:00:00Z'),
      banner('over', undefined, '2026-11-23T00:00:00Z'),
    ]
    const groups = periodGroups(found, Date.parse('2026-11-23T12:00:00Z'), bannerHeadings)
    expect(titles(groups)).toEqual({Now: ['always'], Next: ['later'], Past: ['over']})
    expect(groups[0]?.rows[0]?.note).toBe('Now, without an end · notice')
  })
})

describe('feedbackGroups', () => {
  it('puts what went wrong first', () => {
    const said = (helpful: boolean) => ({
      _id: `feedback.${helpful}`,
      _type: 'feedback',
      _createdAt: '2026-05-03T10:00:00Z',
      title: title('Knee'),
      helpful,
      reason: helpful ? undefined : 'hardToUnderstand',
      locale: 'fr',
    })
    const [wrong, right] = feedbackGroups([said(true), said(false)])
    expect(wrong?.rows.map(({note}) => note)).toEqual(['hardToUnderstand · fr · 3 May 2026'])
    expect(right?.rows.map(({note}) => note)).toEqual(['fr · 3 May 2026'])
  })
})
