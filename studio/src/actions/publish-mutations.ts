import type {ChangedUnit, Marker} from '@preop/translation'
import {markMeaningUnchanged} from '@preop/translation'
import type {Mutation} from '@sanity/client'
import {guardRevision} from './guard-revision.ts'
import type {PublishPlan} from './publish-plan.ts'
import {strengthenReferences} from './strengthen-references.ts'

/**
 * The one transaction that publishes a draft with its redirects and its editor's marks. These are
 * mutations, not actions: the actions API cannot guard a draft that it edits in the same request,
 * and mutations do the same on the embedded lake and on hosted Sanity.
 *
 * @param unchanged - the changes that leave the meaning, as the editor says
 */
export const publishMutations = (
  {draft, published, next, redirects}: PublishPlan,
  unchanged: readonly ChangedUnit[],
  marker: Marker,
): Mutation[] => {
  const {_rev, _updatedAt, ...content} = next
  const document = {
    ...strengthenReferences(markMeaningUnchanged(content, unchanged, marker)),
    _id: next._id,
    _type: next._type,
  }
  return [
    guardRevision(draft),
    ...(published ? [guardRevision(published), {createOrReplace: document}] : [{create: document}]),
    {delete: {id: draft._id}},
    ...redirects.write.map((redirect) => ({createOrReplace: redirect})),
    ...redirects.remove.map((id) => ({delete: {id}})),
  ]
}
