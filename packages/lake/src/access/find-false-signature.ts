import {isDeepStrictEqual} from 'node:util'
import type {LakeDocument} from '../documents/lake-document.ts'
import {isRecord} from '../is-record.ts'
import type {SignedIn} from './identity.ts'
import {isPublishedText} from './is-published-text.ts'

type Item = Readonly<Record<string, unknown>>

const itemsOf = (list: unknown): readonly Item[] =>
  Array.isArray(list) ? list.filter(isRecord) : []

/** The item before it was changed; an empty one where there was none of its key. */
const earlierOf = (item: Item, earlier: readonly Item[]): Item =>
  earlier.find(({_key}) => _key !== undefined && _key === item._key) ?? {}

const differs = (a: Item, b: Item, fields: readonly string[]): boolean =>
  fields.some((field) => !isDeepStrictEqual(a[field], b[field]))

/** What a translator signs: a text, of a place in the source. */
const text = ['path', 'target', 'targetBody'] as const
/** What a reviewer signs besides: the source it is right for. */
const reviewed = [...text, 'sourceHash', 'sourceSnapshot'] as const

const signedByAnother = (
  unit: Item,
  before: Item,
  me: string,
  page: LakeDocument | null,
  language: unknown,
): string | undefined => {
  const isOwn = (name: string) => unit[name] === undefined || unit[name] === me
  const isNewText = differs(unit, before, text)
  const isSigned = isNewText || differs(unit, before, ['translatedBy'])
  if (!isOwn('translatedBy') && isSigned && !isPublishedText(unit, page, language))
    return 'a text is translatedBy whoever writes it'
  if (!isNewText && before.translatedBy !== undefined && differs(unit, before, ['translatedBy']))
    return 'translatedBy changes with the text only'
  if (!isNewText && before.origin === 'machine' && unit.origin !== 'machine')
    return 'machine text stays of machine origin until it is written anew'
  const isNewReview = differs(unit, before, [...reviewed, 'reviewedBy'])
  return isNewReview && !isOwn('reviewedBy')
    ? 'a text is reviewedBy whoever approves it as it is now'
    : undefined
}

const approvedWrongly = (unit: Item, before: Item, me: string): string | undefined => {
  const isApproval =
    unit.status === 'approved' &&
    differs(unit, before, [...reviewed, 'status', 'origin', 'reviewedBy'])
  if (!isApproval) return undefined
  if (unit.reviewedBy !== me) return 'an approval names who gives it in reviewedBy'
  if (unit.origin !== 'machine') return undefined
  return typeof unit.translatedBy === 'string' && unit.translatedBy !== me
    ? undefined
    : 'machine text is approved by somebody other than who produced it'
}

const falseComment = (unit: Item, before: Item, me: string): string | undefined => {
  const earlier = itemsOf(before.comments)
  const isFalse = itemsOf(unit.comments).some(
    (comment) =>
      comment.by !== me && !earlier.some((present) => isDeepStrictEqual(present, comment)),
  )
  return isFalse ? 'a comment is by whoever writes it' : undefined
}

/**
 * What is signed with a wrong name in a translation in progress, in words: people sign with their
 * own id only, what stands signed is not changed under the signature, and nobody approves machine
 * text of their own.
 *
 * @param before - as stored; null for a new document
 * @param me - who makes the change
 * @param page - the published document that is translated, if there is one
 */
export const findFalseSignature = (
  before: LakeDocument | null,
  after: LakeDocument,
  {id: me}: SignedIn,
  page: LakeDocument | null = null,
): string | undefined => {
  const earlier = before?._type === after._type ? itemsOf(before.units) : []
  for (const unit of itemsOf(after.units)) {
    const old = earlierOf(unit, earlier)
    const fault =
      signedByAnother(unit, old, me, page, after.language) ??
      approvedWrongly(unit, old, me) ??
      falseComment(unit, old, me)
    if (fault) return fault
  }
  return undefined
}
