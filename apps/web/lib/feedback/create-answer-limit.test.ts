import {createAnswerLimit} from './create-answer-limit.ts'

const limits = {perAddress: 2, inAll: 3, windowMs: 1000}

describe('createAnswerLimit', () => {
  it('stops one address, not the others', () => {
    const mayAnswer = createAnswerLimit(limits)
    expect(['a', 'a', 'a', 'b'].map((address) => mayAnswer(address, 0))).toEqual([
      true,
      true,
      false,
      true,
    ])
  })

  it('stops everybody when very many answer', () => {
    const mayAnswer = createAnswerLimit(limits)
    expect(['a', 'b', 'c', 'd'].map((address) => mayAnswer(address, 0))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('begins anew with the next window', () => {
    const mayAnswer = createAnswerLimit(limits)
    expect([0, 1, 999, 1000].map((now) => mayAnswer('a', now))).toEqual([true, true, false, true])
  })
})
