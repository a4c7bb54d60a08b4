import {isRecord} from '../is-record.ts'
import type {ContentMutation, ContentPatch} from './content-mutation.types.ts'
import type {ContentStore} from './content-store.types.ts'

type Fields = Readonly<Record<string, unknown>>

const conflict = (message: string) => Object.assign(new Error(message), {statusCode: 409})

const keyOf = (path: string) => /^units\[_key=="(.*)"\]$/.exec(path)?.[1]

/** Of Sanity's patches as much as sidecars are written with; the real ones are tested over HTTP. */
const patched = (document: Fields, {unset = [], insert}: ContentPatch): Fields => {
  const gone = unset.map(keyOf)
  const units: readonly unknown[] = Array.isArray(document.units) ? document.units : []
  return {
    ...document,
    units: [
      ...units.filter((unit) => !isRecord(unit) || !gone.includes(String(unit._key))),
      ...(insert?.items ?? []),
    ],
  }
}

/** Documents in memory, and somebody who may come in between reading and writing. */
export const memoryStore = (...initial: readonly (Fields & {readonly _id: string})[]) => {
  const documents = new Map<string, Fields>(initial.map((one) => [one._id, one]))
  let revision = 0
  const apply = (mutation: ContentMutation) => {
    if ('delete' in mutation) documents.delete(mutation.delete.id)
    else if ('create' in mutation) {
      if (documents.has(mutation.create._id)) throw conflict('the document exists')
      documents.set(mutation.create._id, {...mutation.create, _rev: 'made'})
    } else {
      const {id, ifRevisionID} = mutation.patch
      const present = documents.get(id)
      if (!present || (ifRevisionID ?? present._rev) !== present._rev)
        throw conflict('another revision')
      documents.set(id, patched(present, mutation.patch))
    }
  }
  const store = {
    get: (id: string) => documents.get(id),
    put: (document: Fields & {readonly _id: string}) => {
      revision += 1
      documents.set(document._id, {...document, _rev: `r${revision}`})
    },
    beforeWrite: () => {},
    read: async (ids: readonly string[]) => ids.map((id) => documents.get(id)),
    write: async (mutations: ContentMutation[]) => {
      store.beforeWrite()
      const saved = new Map(documents)
      try {
        for (const mutation of mutations) apply(mutation)
      } catch (error) {
        documents.clear()
        for (const [id, document] of saved) documents.set(id, document)
        throw error
      }
    },
  } satisfies ContentStore & Fields
  return store
}
