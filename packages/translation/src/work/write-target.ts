import type {WorkStatus} from '../derive-status.ts'
import type {BodyElement, Origin} from '../localized.types.ts'
import type {DeskRow} from './desk-rows.ts'
import {isSameTarget} from './is-same-target.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'

/** A text for a unit: `text` for a string field, `body` for an element of a body. */
export type Target = {readonly text: string} | {readonly body: BodyElement}

export type TargetAuthor = {
  /** A user id, or the name of a machine. */
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly origin: Origin
  readonly status: Exclude<WorkStatus, 'approved'>
}

const fieldsOf = ({path, source}: DeskRow, target: Target) => {
  if (typeof source.value === 'string' && 'text' in target) return {target: target.text}
  if (typeof source.value === 'object' && 'body' in target)
    return {targetBody: [{...target.body, _key: source.value._key}]}
  const expected = typeof source.value === 'string' ? 'a text' : 'an element of a body'
  throw new Error(`Expected ${expected} as the target of unit "${path}".`)
}

/**
 * A unit with a new text, made from the present source. Who only confirms a text that stands there
 * does not become its translator: machine text stays of machine origin until it is written anew. A
 * review of an older text or an older source does not carry over; comments and dismissed checks do.
 *
 * @param work - the sidecar, if there is one
 * @param row - the unit, as `deskRows` gives it
 * @throws Error when the unit holds the other kind of text
 */
export const writeTarget = (
  work: TranslationWork | undefined,
  row: DeskRow,
  target: Target,
  {by, at, origin, status}: TargetAuthor,
): WorkUnit => {
  const before = work?.units.find(({_key}) => _key === (row.work?._key ?? row.path))
  const fields = fieldsOf(row, target)
  const value = 'target' in fields ? fields.target : fields.targetBody[0]
  const isKept =
    before?.translatedBy && before.origin && value !== undefined && isSameTarget(before, value)
  const author = isKept
    ? {
        origin: before.origin,
        translatedBy: before.translatedBy,
        translatedAt: before.translatedAt,
      }
    : {origin, translatedBy: by, translatedAt: at}
  return {
    _key: row.path,
    path: row.path,
    sourceHash: row.source.hash,
    sourceSnapshot: row.source.canonical,
    ...fields,
    status,
    ...author,
    ...(before?.ignoredChecks ? {ignoredChecks: before.ignoredChecks} : {}),
    ...(before?.comments ? {comments: before.comments} : {}),
  }
}
