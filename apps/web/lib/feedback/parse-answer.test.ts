import {parseAnswer} from './parse-answer.ts'

describe('parseAnswer', () => {
  it.each([
    ['helpful=yes', {helpful: 'yes'}],
    ['helpful=yes&reason=other&comment=mine', {helpful: 'yes'}],
    ['helpful=no&reason=somethingWrong', {helpful: 'no', reason: 'somethingWrong'}],
  ])('takes %s', (body, expected) => {
    expect(parseAnswer(body)).toEqual(expected)
  })

  it.each(['', 'helpful=maybe', 'helpful=no', 'helpful=no&reason=mine', '{"helpful":"yes"}'])(
    'refuses %j',
    (body) => {
      expect(parseAnswer(body)).toBeUndefined()
    },
  )
})
