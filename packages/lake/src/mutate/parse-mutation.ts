import {z} from 'zod'
import {mutationError} from '../errors/mutation-error.ts'
import {isRecord} from '../is-record.ts'
import {findMalformedAttribute} from './find-malformed-attribute.ts'
import {
  type Mutation,
  type MutationKind,
  mutationSchemas,
  queryMutationSchemas,
} from './mutation.model.ts'

const isKind = (name: string): name is MutationKind => Object.hasOwn(mutationSchemas, name)

const isByQuery = (body: unknown): boolean => isRecord(body) && 'query' in body

const parsePatch = (body: unknown): Mutation => {
  if (isByQuery(body)) {
    const {query, params = {}, ...operations} = queryMutationSchemas.patch.parse(body)
    return {kind: 'patch', selection: {query, params}, operations}
  }
  const {id, ifRevisionID, ...operations} = mutationSchemas.patch.parse(body)
  return {kind: 'patch', selection: {id}, operations, ifRevisionID}
}

const parseBody = (kind: MutationKind, body: unknown): Mutation => {
  switch (kind) {
    case 'create':
    case 'createOrReplace':
    case 'createIfNotExists':
      return {kind, document: mutationSchemas[kind].parse(body)}
    case 'delete': {
      if (!isByQuery(body)) return {kind, selection: mutationSchemas.delete.parse(body)}
      const {query, params = {}} = queryMutationSchemas.delete.parse(body)
      return {kind, selection: {query, params}}
    }
    case 'patch':
      return parsePatch(body)
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
  // Before the schemas, which drop a name such as __proto__ without a word.
  const fault = findMalformedAttribute(sent)
  if (fault)
    throw mutationError(400, index, {
      type: 'validationError',
      description: `Malformed "${name}" mutation: ${fault}`,
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
