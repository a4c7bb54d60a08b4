import {isValidDocumentId} from '../documents/is-valid-document-id.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {mutationError} from '../errors/mutation-error.ts'
import {isRecord} from '../is-record.ts'
import {addArrayKeys} from './add-array-keys.ts'
import {addKeysToPatch} from './add-keys-to-patch.ts'
import {applyPatch} from './apply-patch.ts'
import {createDocumentId} from './create-id.ts'
import {findMalformedAttribute} from './find-malformed-attribute.ts'
import type {DocumentInput, Mutation} from './mutation.model.ts'
import type {WorkingCopy} from './working-copy.ts'

export type Operation = 'create' | 'update' | 'delete' | 'none'

/** What one mutation did to one document. `mutation` is what the log keeps. */
export type Effect = {
  readonly id: string
  readonly operation: Operation
  readonly mutation: Readonly<Record<string, unknown>>
}

export type Step = {
  readonly transactionId: string
  readonly timestamp: string
  readonly index: number
  readonly autoGenerateArrayKeys: boolean
  readonly working: WorkingCopy
}

const stamp = (
  content: Readonly<Record<string, unknown>>,
  {_id, _type}: {_id: string; _type: string},
  {transactionId, timestamp, index}: Step,
): LakeDocument => {
  const fault = findMalformedAttribute(content)
  if (fault)
    throw mutationError(400, index, {
      type: 'validationError',
      id: _id,
      description: `Document "${_id}" is malformed: ${fault}`,
    })
  const _createdAt = typeof content._createdAt === 'string' ? content._createdAt : timestamp
  return {
    ...content,
    _id,
    _type,
    _rev: transactionId,
    _createdAt,
    _updatedAt: timestamp,
  }
}

const checkedId = (requested: string | undefined, index: number): string => {
  const id = createDocumentId(requested)
  if (isValidDocumentId(id)) return id
  throw mutationError(400, index, {
    type: 'validationError',
    id,
    description: `Malformed document ID: "${id}"`,
  })
}

const createDocument = (
  kind: 'create' | 'createOrReplace' | 'createIfNotExists',
  input: DocumentInput,
  step: Step,
): Effect => {
  const {working, index} = step
  const id = checkedId(input._id, index)
  const current = working.get(id)
  if (current && kind === 'create')
    throw mutationError(409, index, {
      type: 'documentAlreadyExistsError',
      id,
      description: `Document by ID "${id}" already exists`,
    })
  if (current && kind === 'createIfNotExists')
    return {id, operation: 'none', mutation: {[kind]: {...input, _id: id}}}
  const keyed = step.autoGenerateArrayKeys ? addArrayKeys(input) : input
  const content = isRecord(keyed) ? keyed : input
  const document = stamp(content, {_id: id, _type: input._type}, step)
  working.put(id, document)
  return {id, operation: current ? 'update' : 'create', mutation: {[kind]: document}}
}

const deleteDocument = (id: string, {working}: Step): Effect => {
  const mutation = {delete: {id}}
  if (!working.get(id)) return {id, operation: 'none', mutation}
  working.put(id, null)
  return {id, operation: 'delete', mutation}
}

const patchDocument = (
  id: string,
  {operations: sent, ifRevisionID}: Extract<Mutation, {kind: 'patch'}>,
  step: Step,
): Effect => {
  const {working, index} = step
  const current = working.get(id)
  if (!current)
    throw mutationError(409, index, {
      type: 'documentNotFoundError',
      id,
      description: `The document with the ID "${id}" was not found`,
    })
  if (ifRevisionID !== undefined && ifRevisionID !== current._rev)
    throw mutationError(409, index, {
      type: 'documentRevisionIDDoesNotMatchError',
      id,
      expectedRevisionID: ifRevisionID,
      currentRevisionID: current._rev,
      description: `Document "${id}" has unexpected revision ID "${current._rev}", expected "${ifRevisionID}"`,
    })
  const operations = step.autoGenerateArrayKeys ? addKeysToPatch(sent) : sent
  const patched = applyPatch(current, operations, index)
  working.put(id, stamp({_createdAt: current._createdAt, ...patched}, current, step))
  return {id, operation: 'update', mutation: {patch: {id, ...operations}}}
}

/**
 * Applies one mutation to the working copy.
 *
 * @param ids - the documents a patch or a deletion was found to be meant for
 * @throws LakeError when it cannot be applied; the working copy is then to be thrown away
 */
export const applyMutation = (
  mutation: Mutation,
  ids: readonly string[],
  step: Step,
): readonly Effect[] => {
  switch (mutation.kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return [createDocument(mutation.kind, mutation.document, step)]
    case 'delete':
      return ids.map((id) => deleteDocument(id, step))
    case 'patch':
      return ids.map((id) => patchDocument(id, mutation, step))
    default:
      return mutation satisfies never
  }
}
