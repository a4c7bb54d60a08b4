import {hashSource} from '@preop/translation'
import type {PlainDocument} from '../rules/plain.ts'
import {pagePaths} from '../slug/page-paths.ts'

/** A redirect as it is stored. It names the page, not its address: so there is always one hop. */
export type StoredRedirect = {
  readonly _id: string
  readonly _type: 'redirect'
  readonly locale: string
  readonly from: string
  readonly target: {readonly _type: 'reference'; readonly _ref: string; readonly _weak: true}
}

/** What an existing redirect has to tell. */
export type KnownRedirect = {readonly _id: string; readonly from: string; readonly target: string}

export type RedirectPlan = {
  readonly write: readonly StoredRedirect[]
  /** Ids of redirects that would stand in the way of a live page. */
  readonly remove: readonly string[]
}

/** By address, so that two publishes at once cannot make two redirects of one address. */
const redirectId = (from: string) => `redirect-${hashSource(from).slice(3, 35)}`

const toRedirect = (locale: string, from: string, target: string): StoredRedirect => ({
  _id: redirectId(from),
  _type: 'redirect',
  locale,
  from,
  target: {_type: 'reference', _ref: target, _weak: true},
})

/**
 * The redirects that publishing a page brings with it: each address it gives up leads to it from
 * now on, and an address that it takes leads nowhere else.
 *
 * @param published - as it is public now; undefined if it is not
 * @param next - as it will be public; undefined when it is withdrawn. Its addresses are kept then,
 *   lead nowhere, and lead to the page again when it is published under another slug
 * @param existing - at least every redirect from an address of either
 */
export const planRedirects = (
  published: PlainDocument | undefined,
  next: PlainDocument | undefined,
  existing: readonly KnownRedirect[],
): RedirectPlan => {
  const live = new Set(next && pagePaths(next).values())
  const given = published ? [...pagePaths(published)].filter(([, path]) => !live.has(path)) : []
  const write = given.map(([locale, from]) => toRedirect(locale, from, published?._id ?? ''))
  const written = new Map(write.map(({_id, from}) => [from, _id]))
  const inTheWay = ({_id, from}: KnownRedirect) =>
    live.has(from) || (written.has(from) && written.get(from) !== _id)
  return {write, remove: existing.filter(inTheWay).map(({_id}) => _id)}
}
