import {rejectUnit} from './reject-unit.ts'
import {inWork, sidecar} from './work.fixtures.ts'

const title = inWork('title', 'Knee', {target: 'Genou'})
const reviewer = {id: 'u2', at: '2026-06-01T00:00:00Z'}
const comment = {_key: 'c', by: 'u2', at: reviewer.at, text: 'Which one?'}

describe('rejectUnit', () => {
  it('sends a text back with what is wrong with it, and says who did', () => {
    expect(rejectUnit(sidecar(title), 'title', reviewer, comment)).toEqual({
      seen: title,
      unit: {
        ...title,
        status: 'rejected',
        reviewedBy: 'u2',
        reviewedAt: reviewer.at,
        comments: [comment],
      },
    })
  })

  it.each([
    ['noText', sidecar(), 'u2'],
    ['noText', undefined, 'u2'],
    ['noText', sidecar({...title, target: ' '}), 'u2'],
    ['noReviewer', sidecar(title), ''],
    ['alreadyApproved', sidecar({...title, status: 'approved'}), 'u2'],
  ])('is refused: %s (%#)', (refused, work, id) => {
    expect(rejectUnit(work, 'title', {...reviewer, id})).toEqual({refused})
  })
})
