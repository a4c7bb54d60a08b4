import {parseWhen} from './parse-when.ts'

describe('parseWhen', () => {
  it.each([
    ['day of', {relation: 'dayOf'}],
    ['7 days before', {relation: 'before', unit: 'day', from: 7}],
    ['1 day before', {relation: 'before', unit: 'day', from: 1}],
    ['2-3 weeks after', {relation: 'after', unit: 'week', from: 2, to: 3}],
  ])('reads %j', (when, timing) => {
    expect(parseWhen(when)).toEqual(timing)
  })

  it.each([
    'a week before',
    '7 days',
    '7 days ago',
    '2 to 3 weeks after',
    ' day of',
    '-1 days before',
  ])('refuses %j', (when) => {
    expect(parseWhen(when)).toBeUndefined()
  })
})
