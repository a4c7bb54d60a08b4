import {toDraftId, toPublishedId} from '../documents/document-ids.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {mutationError} from '../errors/mutation-error.ts'
import {isRecord} from '../is-record.ts'
import type {Mutation} from '../mutate/mutation.model.ts'
import type {WorkingCopy} from '../mutate/working-copy.ts'
import type {Action} from './action.model.ts'
import {strengthenReferences} from './strengthen-references.ts'

/** A draft as it is to be published, with what it must not take from the page. */
export type KeepApproved = (publishedId: string, content: LakeDocument) => LakeDocument

type Place = {
  readonly working: WorkingCopy
  readonly index: number
  readonly keepApproved: KeepApproved
}

const create = (document: LakeDocument, _id: string): Mutation => ({
  kind: 'create',
  document: {...document, _id},
})

const remove = (id: string): Mutation => ({kind: 'delete', selection: {id}})

const requireDocument = (id: string, {working, index}: Place): LakeDocument => {
  const document = working.get(id)
  if (document) return document
  throw mutationError(409, index, {
    type: 'documentNotFoundError',
    id,
    description: `The document with the ID "${id}" was not found`,
  })
}

const requireRevision = (id: string, expected: string | undefined, place: Place): void => {
  const current = place.working.get(id)?._rev
  if (expected === undefined || expected === current) return
  throw mutationError(409, place.index, {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    expectedRevisionID: expected,
    currentRevisionID: current ?? null,
    description: `Document "${id}" has unexpected revision ID "${current ?? ''}", expected "${expected}"`,
  })
}

const requireVersionOf = (id: string, publishedId: string, {index}: Place): void => {
  if (id !== publishedId && toPublishedId(id) === publishedId) return
  throw mutationError(400, index, {
    type: 'validationError',
    id,
    description: `"${id}" is no draft or version of "${publishedId}"`,
  })
}

const importKinds = {
  fail: 'create',
  ignore: 'createIfNotExists',
  replace: 'createOrReplace',
} as const

const importRelease = (
  {releaseId, attributes, ifExists}: Extract<Action, {actionType: 'sanity.action.release.import'}>,
  {index}: Place,
): Mutation[] => {
  if (attributes._id === `_.releases.${releaseId}`)
    return [{kind: importKinds[ifExists], document: attributes}]
  throw mutationError(400, index, {
    type: 'validationError',
    id: attributes._id,
    description: `"${attributes._id}" is no document of the release "${releaseId}"`,
  })
}

type ActionOf<Name extends string> = Extract<Action, {actionType: `sanity.action.document.${Name}`}>

const edit = ({draftId, publishedId, patch}: ActionOf<'edit'>, place: Place): Mutation[] => {
  requireVersionOf(draftId, publishedId, place)
  const {ifRevisionID, ...operations} = patch
  const patching = {kind: 'patch', selection: {id: draftId}, operations} as const
  if (place.working.get(draftId)) return [{...patching, ifRevisionID}]
  requireRevision(publishedId, ifRevisionID, place)
  return [create(requireDocument(publishedId, place), draftId), patching]
}

const publish = (action: ActionOf<'publish'>, place: Place): Mutation[] => {
  const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
  requireVersionOf(draftId, publishedId, place)
  const draft = requireDocument(draftId, place)
  requireRevision(draftId, ifDraftRevisionId, place)
  requireRevision(publishedId, ifPublishedRevisionId, place)
  const strengthened = strengthenReferences(draft)
  const {_createdAt} = place.working.get(publishedId) ?? draft
  const drafted = {...draft, ...(isRecord(strengthened) ? strengthened : {})}
  const content = place.keepApproved(publishedId, drafted)
  return [
    {kind: 'createOrReplace', document: {...content, _id: publishedId, _createdAt}},
    remove(draftId),
  ]
}

const unpublish = ({draftId, publishedId}: ActionOf<'unpublish'>, place: Place): Mutation[] => {
  requireVersionOf(draftId, publishedId, place)
  const published = requireDocument(publishedId, place)
  const draft = place.working.get(draftId)
  if (!draft) return [create(published, draftId), remove(publishedId)]
  // The draft is all that is left of the page, approved texts included.
  const document = place.keepApproved(publishedId, draft)
  const kept: Mutation[] = document === draft ? [] : [{kind: 'createOrReplace', document}]
  return [...kept, remove(publishedId)]
}

const discard = (id: string, place: Place): Mutation[] => {
  if (toPublishedId(id) !== id) return [remove(requireDocument(id, place)._id)]
  throw mutationError(400, place.index, {
    type: 'validationError',
    id,
    description: `"${id}" is a published document: only drafts and versions can be discarded`,
  })
}

const deleteAll = ({publishedId, includeDrafts}: ActionOf<'delete'>, place: Place): Mutation[] => {
  for (const id of includeDrafts) requireVersionOf(id, publishedId, place)
  const draftId = toDraftId(publishedId)
  if (place.working.get(draftId) && !includeDrafts.includes(draftId))
    throw mutationError(409, place.index, {
      type: 'documentHasDraftsError',
      id: publishedId,
      description: `Document "${publishedId}" has the draft "${draftId}": name it in includeDrafts, or discard it first`,
    })
  const present = [publishedId, ...includeDrafts].filter((id) => place.working.get(id))
  if (present.length === 0) requireDocument(publishedId, place)
  return present.map(remove)
}

const createVersion = (action: ActionOf<'version.create'>, place: Place): Mutation[] => {
  const {publishedId, document, baseId, ifBaseRevisionId} = action
  const versionId = action.versionId ?? document?._id
  if (!versionId || Boolean(document) === Boolean(baseId))
    throw mutationError(400, place.index, {
      type: 'validationError',
      description: 'A version is created from a document, or from a baseId with a versionId',
    })
  requireVersionOf(versionId, publishedId, place)
  if (baseId) requireRevision(baseId, ifBaseRevisionId, place)
  if (document) return [{kind: 'create', document: {...document, _id: versionId}}]
  return [create(requireDocument(baseId ?? '', place), versionId)]
}

/**
 * The mutations an action stands for, given what the actions before it have left.
 *
 * @throws LakeError 400 when it contradicts itself, 409 when a document or revision is not there
 */
export const toMutations = (
  action: Action,
  working: WorkingCopy,
  index: number,
  keepApproved: KeepApproved,
): readonly Mutation[] => {
  const place = {working, index, keepApproved}
  switch (action.actionType) {
    case 'sanity.action.document.create': {
      const {publishedId, attributes, ifExists} = action
      const _id = attributes._id ?? toDraftId(publishedId)
      // Documents that are edited live are created under their published id.
      if (_id !== publishedId) requireVersionOf(_id, publishedId, place)
      const kind = ifExists === 'ignore' ? 'createIfNotExists' : 'create'
      return [{kind, document: {...attributes, _id}}]
    }
    case 'sanity.action.document.edit':
      return edit(action, place)
    case 'sanity.action.document.publish':
      return publish(action, place)
    case 'sanity.action.document.unpublish':
      return unpublish(action, place)
    case 'sanity.action.document.discard':
      return discard(action.draftId, place)
    case 'sanity.action.document.version.discard':
      return discard(action.versionId, place)
    case 'sanity.action.document.delete':
      return deleteAll(action, place)
    case 'sanity.action.document.replaceDraft':
      requireVersionOf(action.attributes._id, action.publishedId, place)
      return [{kind: 'createOrReplace', document: action.attributes}]
    case 'sanity.action.document.version.create':
      return createVersion(action, place)
    case 'sanity.action.document.version.replace':
      requireDocument(action.document._id, place)
      return [{kind: 'createOrReplace', document: action.document}]
    case 'sanity.action.release.import':
      return importRelease(action, place)
    default:
      return action satisfies never
  }
}
