import {readTiming} from './timing.ts'
import {timingWords} from './timing-words.ts'

describe('readTiming', () => {
  it.each([
    [{relation: 'dayOf'}],
    [{relation: 'before', unit: 'day', from: 7}],
    [{relation: 'after', unit: 'week', from: 2, to: 3}],
  ])('knows %j', (timing) => {
    expect(readTiming(timing)).toEqual(timing)
  })

  it('leaves out what says nothing', () => {
    expect(readTiming({relation: 'dayOf', unit: null, from: null})).toEqual({relation: 'dayOf'})
    expect(readTiming({relation: 'after', unit: 'hour', from: 1, to: null})).toEqual({
      relation: 'after',
      unit: 'hour',
      from: 1,
    })
  })

  it.each([
    [undefined],
    ['7 days before'],
    [{}],
    [{relation: 'during', unit: 'day', from: 7}],
    [{relation: 'before', unit: 'year', from: 7}],
    [{relation: 'before', from: 7}],
    [{relation: 'before', unit: 'day'}],
    [{relation: 'before', unit: 'day', from: 0}],
    [{relation: 'before', unit: 'day', from: 1.5}],
    [{relation: 'before', unit: 'day', from: '7'}],
    [{relation: 'after', unit: 'week', from: 3, to: 3}],
    [{relation: 'after', unit: 'week', from: 3, to: 2}],
    [{relation: 'dayOf', from: 1}],
  ])('refuses %j', (timing) => {
    expect(readTiming(timing)).toBeUndefined()
  })
})

describe('timingWords', () => {
  it.each([
    [{relation: 'dayOf'}, 'On the day'],
    [{relation: 'before', unit: 'day', from: 7}, '7 days before'],
    [{relation: 'before', unit: 'day', from: 1}, '1 day before'],
    [{relation: 'after', unit: 'week', from: 2, to: 3}, '2 to 3 weeks after'],
    [{relation: 'before'}, 'No time yet'],
  ])('%j is %j', (timing, words) => {
    expect(timingWords(timing)).toBe(words)
  })
})
