import {sourceLocale} from '@preop/locales'
import {planRedirects} from '@preop/schema/rules'
import {keepApproved} from '@preop/translation'
import type {Mutation} from '@sanity/client'
import {guardRevision} from './guard-revision.ts'
import type {StoredDocument} from './stored-document.ts'
import type {WithdrawState} from './withdraw-state.ts'

export type Withdrawal = 'unpublish' | 'delete'

const remove = (id: string): Mutation => ({delete: {id}})

/** The draft is all that is left of the page: it gets the approved texts that it has not heard of. */
const keepIn = (draft: StoredDocument, published: StoredDocument): Mutation[] => {
  const {document, kept} = keepApproved(draft, published, {sourceLocale})
  const {_rev, _updatedAt, ...content} = {...draft, ...document}
  return kept.length > 0 ? [guardRevision(draft), {createOrReplace: content}] : []
}

/**
 * The one transaction that takes a page from the public. An unpublished page keeps its addresses:
 * they lead nowhere, and lead to it again when it is published under another slug.
 */
export const withdrawMutations = (
  {published, draft, redirects}: WithdrawState,
  withdrawal: Withdrawal,
): Mutation[] => {
  const {_rev, _updatedAt, ...content} = published
  const draftId = `drafts.${published._id}`
  switch (withdrawal) {
    case 'unpublish':
      return [
        guardRevision(published),
        ...(draft ? keepIn(draft, published) : [{createIfNotExists: {...content, _id: draftId}}]),
        remove(published._id),
        ...planRedirects(published, undefined, redirects).write.map((redirect) => ({
          createOrReplace: redirect,
        })),
      ]
    case 'delete':
      return [
        guardRevision(published),
        ...(draft ? [guardRevision(draft), remove(draftId)] : []),
        remove(published._id),
        ...redirects.filter(({target}) => target === published._id).map(({_id}) => remove(_id)),
      ]
    default:
      return withdrawal satisfies never
  }
}
