import {asRecord, asText} from '../rules/plain.ts'
import type {DocumentLookup} from '../rules/rule.ts'

type Targets = ReadonlyMap<string, string>

const build = (documents: DocumentLookup): Targets =>
  new Map(
    [...documents.values()].flatMap((document) => {
      const from = document._type === 'redirect' ? asText(document.from) : undefined
      const target = asText(asRecord(document.target)._ref)
      return from === undefined || target === undefined ? [] : [[from, target]]
    }),
  )

const known = new WeakMap<DocumentLookup, Targets>()

/**
 * The id of the document that an old address leads to.
 *
 * @param documents - must not be changed afterwards: the index is kept as long as they are
 */
export const redirectTarget = (documents: DocumentLookup, path: string): string | undefined => {
  const targets = known.get(documents) ?? build(documents)
  known.set(documents, targets)
  return targets.get(path)
}
