import type {PlainDocument} from '../rules/plain.ts'
import type {DocumentLookup} from '../rules/rule.ts'
import {pagePaths} from './page-paths.ts'

type Owners = ReadonlyMap<string, readonly PlainDocument[]>

const build = (documents: DocumentLookup): Owners => {
  const owners = new Map<string, PlainDocument[]>()
  for (const document of documents.values())
    for (const path of pagePaths(document).values()) {
      const here = owners.get(path)
      if (here) here.push(document)
      else owners.set(path, [document])
    }
  return owners
}

/** Built once for all documents of a build: each page compared with every other takes minutes. */
const known = new WeakMap<DocumentLookup, Owners>()

/**
 * The documents whose page stands at an address; several when a slug is used twice.
 *
 * @param documents - must not be changed afterwards: the index is kept as long as they are
 */
export const pageOwners = (documents: DocumentLookup, path: string): readonly PlainDocument[] => {
  const owners = known.get(documents) ?? build(documents)
  known.set(documents, owners)
  return owners.get(path) ?? []
}
