import {Mutation} from '@sanity/mutator'

type Content = {readonly _id: string; readonly _type: string; readonly [name: string]: unknown}
export type Documents = ReadonlyMap<string, Content>

/** A patch as generated: of a revision that is current, of one that is not, or of any. */
export type ModelPatch = {
  readonly revision: 'any' | 'current' | 'stale'
  readonly operations: object
}

export type ModelMutation =
  | {readonly kind: 'create' | 'createOrReplace' | 'createIfNotExists'; readonly document: Content}
  | ({readonly kind: 'patch'; readonly id: string} & ModelPatch)
  | {readonly kind: 'delete'; readonly id: string}

/** An action on the document `id`, its draft and its version. */
export type ModelAction = {readonly id: string} & (
  | {readonly kind: 'create' | 'replaceDraft' | 'version.replace'; readonly content: object}
  | ({readonly kind: 'edit'} & ModelPatch)
  | {readonly kind: 'version.create'; readonly base: 'published' | 'draft'}
  | {readonly kind: 'publish' | 'unpublish' | 'discard' | 'version.discard' | 'delete with draft'}
  | {readonly kind: 'delete'}
)

/** Says that a transaction must be refused as a whole. */
export class Refused extends Error {}

const refuse = (reason: string): never => {
  throw new Refused(reason)
}

const patched = (document: Content, {operations, revision}: ModelPatch): Content => {
  if (revision === 'stale') refuse('a stale revision')
  const mutation = new Mutation({mutations: [{patch: {id: document._id, ...operations}}]})
  try {
    const after = mutation.apply(structuredClone(document))
    return after ? {...after, _id: document._id, _type: document._type} : refuse('nothing is left')
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(String(error))
  }
}

/** The documents after a mutation, as Sanity defines it. */
export const afterMutation = (before: Documents, mutation: ModelMutation): Documents => {
  const after = new Map(before)
  switch (mutation.kind) {
    case 'create':
    case 'createIfNotExists':
    case 'createOrReplace': {
      const {document, kind} = mutation
      const isThere = after.has(document._id)
      if (isThere && kind === 'create') refuse('it is there')
      if (!isThere || kind === 'createOrReplace') after.set(document._id, document)
      return after
    }
    case 'patch':
      after.set(mutation.id, patched(after.get(mutation.id) ?? refuse('it is absent'), mutation))
      return after
    case 'delete':
      after.delete(mutation.id)
      return after
    default:
      return mutation satisfies never
  }
}

export const draftOf = (id: string): string => `drafts.${id}`
export const versionOf = (id: string): string => `versions.r1.${id}`

/** The documents after an action, as Sanity defines it. */
export const afterAction = (before: Documents, action: ModelAction): Documents => {
  const after = new Map(before)
  const {id} = action
  const [draft, version] = [draftOf(id), versionOf(id)]
  const present = (name: string): Content => after.get(name) ?? refuse(`${name} is absent`)
  const absent = (name: string) => (after.has(name) ? refuse(`${name} is there`) : name)
  const put = (_id: string, content: object) => after.set(_id, {_type: 'post', ...content, _id})
  switch (action.kind) {
    case 'create':
      put(absent(draft), action.content)
      return after
    case 'edit':
      after.set(draft, patched({...(after.get(draft) ?? present(id)), _id: draft}, action))
      return after
    case 'publish':
      put(id, present(draft))
      after.delete(draft)
      return after
    case 'unpublish':
      if (!after.has(draft)) put(draft, present(id))
      after.delete(present(id)._id)
      return after
    case 'discard':
      after.delete(present(draft)._id)
      return after
    case 'delete':
      after.delete(present(id)._id && absent(draft) && id)
      return after
    case 'delete with draft':
      if (!after.has(draft)) present(id)
      after.delete(id)
      after.delete(draft)
      return after
    case 'replaceDraft':
      put(draft, action.content)
      return after
    case 'version.create':
      put(absent(version), present(action.base === 'draft' ? draft : id))
      return after
    case 'version.replace':
      put(present(version)._id, action.content)
      return after
    case 'version.discard':
      after.delete(present(version)._id)
      return after
    default:
      return action satisfies never
  }
}
