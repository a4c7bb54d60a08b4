import fc from 'fast-check'
import {isUnsent, nextSession, type SessionEvent, type UnitSession} from './unit-session.ts'

const text = (value: string) => ({value})
const start: UnitSession = {base: text('a'), mine: text('a')}
const run = (...events: readonly SessionEvent[]) => events.reduce(nextSession, start)

describe('a session on a unit', () => {
  it('is unsent from the first letter until the lake has it', () => {
    expect(isUnsent(start)).toBe(false)
    const typed = run({type: 'typed', texts: text('ab')})
    expect(isUnsent(typed)).toBe(true)
    const sent = [{type: 'sending'}, {type: 'stored'}] as const
    expect(isUnsent(sent.reduce(nextSession, typed))).toBe(false)
  })

  it('keeps what was typed while something was on its way', () => {
    const session = run(
      {type: 'typed', texts: text('ab')},
      {type: 'sending'},
      {type: 'typed', texts: text('abc')},
      {type: 'stored'},
    )
    expect(session).toMatchObject({base: text('ab'), mine: text('abc')})
    expect(isUnsent(session)).toBe(true)
  })

  it('shows what somebody else wrote, where nothing was typed', () => {
    expect(run({type: 'arrived', texts: text('b')})).toEqual({base: text('b'), mine: text('b')})
  })

  it('never gives up what was typed for what somebody else wrote, nor the other way', () => {
    const session = run({type: 'typed', texts: text('mine')}, {type: 'arrived', texts: text('b')})
    expect(session).toMatchObject({base: text('a'), mine: text('mine'), theirs: text('b')})
    expect(nextSession(session, {type: 'kept', whose: 'mine'})).toEqual({
      base: text('b'),
      mine: text('mine'),
    })
    expect(nextSession(session, {type: 'kept', whose: 'theirs'})).toEqual({
      base: text('b'),
      mine: text('b'),
    })
  })

  it('takes its own text for its own when it comes back', () => {
    const session = run(
      {type: 'typed', texts: text('ab')},
      {type: 'sending'},
      {type: 'typed', texts: text('abc')},
      {type: 'arrived', texts: text('ab')},
    )
    expect(session).toMatchObject({base: text('ab'), mine: text('abc'), theirs: undefined})
  })

  it('is not taken back by an answer that was on its way before', () => {
    const session = run(
      {type: 'typed', texts: text('ab')},
      {type: 'sending'},
      {type: 'stored'},
      {type: 'arrived', texts: text('a')},
    )
    expect(session).toMatchObject({base: text('ab'), mine: text('ab')})
    const seen = nextSession(session, {type: 'arrived', texts: text('ab')})
    expect(nextSession(seen, {type: 'arrived', texts: text('a')}).mine).toEqual(text('a'))
  })

  it('tries again after a failure', () => {
    const session = run(
      {type: 'typed', texts: text('ab')},
      {type: 'sending'},
      {type: 'failed', problem: 'away', isStuck: false},
    )
    expect(session).toMatchObject({mine: text('ab'), problem: 'away'})
    expect(isUnsent(session)).toBe(true)
  })

  it('does not ask again for what was refused, until something else is typed', () => {
    const session = run(
      {type: 'typed', texts: text('ab')},
      {type: 'sending'},
      {type: 'failed', problem: 'refused', isStuck: true},
    )
    expect(session).toMatchObject({isStuck: true, problem: 'refused'})
    expect(nextSession(session, {type: 'typed', texts: text('abc')}).isStuck).toBeUndefined()
  })

  it('loses no typed text by anything but a decision', () => {
    const texts = fc.constantFrom('a', 'b', 'c').map(text)
    const event: fc.Arbitrary<SessionEvent> = fc.oneof(
      fc.record({type: fc.constant('arrived' as const), texts}),
      fc.constant({type: 'sending'} as const),
      fc.constant({type: 'stored'} as const),
      fc.constant({type: 'failed', problem: 'away', isStuck: false} as const),
    )
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const typed = nextSession(start, {type: 'typed', texts: text('mine')})
        const sent = events.findIndex(({type}) => type === 'stored')
        const before = sent < 0 ? events : events.slice(0, sent)
        expect(before.reduce(nextSession, typed).mine).toEqual(text('mine'))
      }),
    )
  })
})
