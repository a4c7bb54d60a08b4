/** The texts of a unit by the keys of its fields, compared as one. */
export type UnitTexts = Readonly<Record<string, string>>

/**
 * What somebody does with a unit’s text. `base` is what the lake had when this text was begun,
 * `mine` what stands in the boxes, `sent` what is on its way. `theirs` is there while somebody
 * else’s newer text waits for a decision: until then nothing is sent.
 */
export type UnitSession = {
  readonly base: UnitTexts
  readonly mine: UnitTexts
  readonly sent?: UnitTexts | undefined
  /** What the lake had before the last text that it took: an answer on its way may still bring it. */
  readonly past?: UnitTexts | undefined
  readonly theirs?: UnitTexts | undefined
  /** Why the last attempt failed, in words. */
  readonly problem?: string | undefined
  /** Then it is not tried again before something else is typed. */
  readonly isStuck?: boolean | undefined
}

export type SessionEvent =
  | {readonly type: 'typed'; readonly texts: UnitTexts}
  /** What the lake has now, whoever wrote it. */
  | {readonly type: 'arrived'; readonly texts: UnitTexts}
  | {readonly type: 'sending'}
  | {readonly type: 'stored'}
  | {readonly type: 'failed'; readonly problem: string; readonly isStuck: boolean}
  | {readonly type: 'kept'; readonly whose: 'mine' | 'theirs'}

export const isSameTexts = (a: UnitTexts, b: UnitTexts): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => (a[key] ?? '') === (b[key] ?? ''))
}

export const isUnsent = ({base, mine}: UnitSession): boolean => !isSameTexts(base, mine)

const arrive = (session: UnitSession, texts: UnitTexts): UnitSession => {
  const {base, mine, sent, past} = session
  if (isSameTexts(texts, base)) return past ? {...session, past: undefined} : session
  if (past && isSameTexts(texts, past)) return session
  // What was sent comes back, and so does what two people typed alike.
  if (isSameTexts(texts, mine) || (sent && isSameTexts(texts, sent)))
    return {...session, base: texts, sent: undefined, theirs: undefined}
  if (!isUnsent(session)) return {base: texts, mine: texts}
  return {...session, theirs: texts, sent: undefined}
}

const keep = (session: UnitSession, whose: 'mine' | 'theirs'): UnitSession => {
  const {theirs, mine} = session
  if (!theirs) return session
  return whose === 'theirs' ? {base: theirs, mine: theirs} : {base: theirs, mine}
}

/** The session after something has happened. Nobody’s newer text is ever given up by itself. */
export const nextSession = (session: UnitSession, event: SessionEvent): UnitSession => {
  switch (event.type) {
    case 'typed':
      return {...session, mine: event.texts, isStuck: undefined}
    case 'arrived':
      return arrive(session, event.texts)
    case 'sending':
      return {...session, sent: session.mine}
    case 'stored': {
      const {sent, ...rest} = session
      return sent
        ? {...rest, base: sent, past: rest.base, problem: undefined, isStuck: undefined}
        : session
    }
    case 'failed':
      return {...session, sent: undefined, problem: event.problem, isStuck: event.isStuck}
    case 'kept':
      return keep(session, event.whose)
    default:
      return event satisfies never
  }
}
