import {AttemptLimit} from './attempt-limit.ts'

describe('AttemptLimit', () => {
  const limit = () => new AttemptLimit({attempts: 2, windowMs: 100})

  it('tells how long to wait after too many, each name for itself', () => {
    const counted = limit()
    expect([0, 10, 20].map((now) => counted.attempt('ann', now))).toEqual([0, 0, 80])
    expect(counted.attempt('bob', 20)).toBe(0)
  })

  it('begins anew after the window, and when told to forget', () => {
    const counted = limit()
    expect([0, 0, 99, 100].map((now) => counted.attempt('ann', now))).toEqual([0, 0, 1, 0])
    counted.attempt('ann', 101)
    counted.forget('ann')
    expect(counted.attempt('ann', 102)).toBe(0)
  })
  it('takes an attempt back that was none, and goes on counting the others', () => {
    const counted = limit()
    const attempts = [0, 1, 2, 3].map((now) => {
      const wait = counted.attempt('ann', now)
      counted.giveBack('ann')
      return wait
    })
    expect(attempts).toEqual([0, 0, 0, 0])
    expect([4, 5, 6].map((now) => counted.attempt('ann', now))).toEqual([0, 0, 94])
  })
})
