import type {ContentMutation, StoredDocument} from '@preop/translation'
import {Mutation} from '@sanity/mutator'

export type Documents = Readonly<Record<string, StoredDocument | undefined>>

const one = (mutation: ContentMutation, present: StoredDocument | undefined) => {
  if ('create' in mutation) {
    if (present) throw new Error(`409: ${mutation.create._id} exists`)
    return {_rev: 'made', ...mutation.create}
  }
  if ('delete' in mutation) return undefined
  const {ifRevisionID, ...patch} = mutation.patch
  if (!present || (ifRevisionID ?? present._rev) !== present._rev)
    throw new Error(`409: ${patch.id} has another revision`)
  const patched = new Mutation({mutations: [{patch}]}).apply(structuredClone({...present}))
  if (!patched) throw new Error(`${patch.id} is gone`)
  // Kept, so that documents can be compared with what they were.
  return {...patched, _id: present._id, _type: present._type, _rev: present._rev}
}

const idOf = (mutation: ContentMutation) => {
  if ('create' in mutation) return mutation.create._id
  return 'delete' in mutation ? mutation.delete.id : mutation.patch.id
}

/** Documents after a transaction, applied with Sanity's own patcher, revision guards included. */
export const applyMutations = (
  documents: Documents,
  mutations: readonly ContentMutation[],
): Documents => {
  const all: Record<string, StoredDocument | undefined> = {...documents}
  for (const mutation of mutations) all[idOf(mutation)] = one(mutation, all[idOf(mutation)])
  return all
}
