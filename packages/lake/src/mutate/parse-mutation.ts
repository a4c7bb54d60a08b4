import {z} from 'zod'
import {mutationError} from '../errors/mutation-error.ts'
import {isRecord} from '../is-record.ts'
import {type Mutation, type MutationKind, mutationSchemas} from './mutation.model.ts'

const isKind = (name: string): name is MutationKind => Object.hasOwn(mutationSchemas, name)

const parseBody = (kind: MutationKind, body: unknown): Mutation => {
  switch (kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return {kind, document: mutationSchemas[kind].parse(body)}
    case 'delete':
      return {kind, selection: mutationSchemas.delete.parse(body)}
    case 'patch': {
      const patch = mutationSchemas.patch.parse(body)
      if ('id' in patch) {
        const {id, ifRevisionID, ...operations} = patch
        return {kind, selection: {id}, operations, ...(ifRevisionID ? {ifRevisionID} : {})}
      }
      const {query, params, ...operations} = patch
      return {kind, selection: {query, ...(params ? {params} : {})}, operations}
    }
    default:
      return kind satisfies never
  }
}

/**
 * One mutation as sent.
 *
 * @param index - its position in the transaction, named in the error
 * @throws LakeError 400 when it is no mutation this lake knows, saying what was found
 */
export const parseMutation = (sent: unknown, index: number): Mutation => {
  const known = Object.keys(mutationSchemas).join(', ')
  const [name, ...others] = isRecord(sent) ? Object.keys(sent) : []
  if (!isRecord(sent) || name === undefined || others.length > 0 || !isKind(name))
    throw mutationError(400, index, {
      type: 'validationError',
      description: `A mutation must be an object with exactly one of: ${known}. Found: ${JSON.stringify([name, ...others].filter(Boolean))}`,
    })
  try {
    return parseBody(name, sent[name])
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    throw mutationError(400, index, {
      type: 'validationError',
      description: `Malformed "${name}" mutation: ${z.prettifyError(error)}`,
    })
  }
}
