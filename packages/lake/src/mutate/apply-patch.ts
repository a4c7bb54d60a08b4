import {Mutation} from '@sanity/mutator'
import type {LakeDocument} from '../documents/lake-document.ts'
import {mutationError} from '../errors/mutation-error.ts'
import {findMalformedPath} from './find-malformed-path.ts'
import type {PatchOperations} from './mutation.model.ts'

const pathsOf = ({insert, unset = [], ...byPath}: PatchOperations): readonly string[] => [
  ...unset,
  ...Object.values(byPath).flatMap((values) => Object.keys(values ?? {})),
  ...Object.values(insert ?? {}).filter((value) => typeof value === 'string'),
]

/**
 * A document after a patch, with Sanity's own patcher.
 *
 * @param index - position of the mutation in its transaction, named in the error
 * @throws LakeError 400 when a path or a text patch is malformed, or the patch moves the document
 */
export const applyPatch = (
  document: LakeDocument,
  operations: PatchOperations,
  index: number,
): Readonly<Record<string, unknown>> => {
  const refuse = (description: string) =>
    mutationError(400, index, {type: 'patchError', id: document._id, description})
  const malformed = pathsOf(operations).map(findMalformedPath).find(Boolean)
  if (malformed) throw refuse(`Could not patch "${document._id}": ${malformed}`)
  try {
    const mutation = new Mutation({mutations: [{patch: {id: document._id, ...operations}}]})
    const patched = mutation.apply({...document})
    if (patched?._id !== document._id || patched._type !== document._type)
      throw new Error('A patch cannot change _id or _type')
    return patched
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw refuse(`Could not patch "${document._id}": ${reason}`)
  }
}
