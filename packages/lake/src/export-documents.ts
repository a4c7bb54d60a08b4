import type {Identity} from './access/identity.ts'
import type {Dataset} from './dataset.ts'

/** Every document the identity may read, one JSON line each, all of the same moment. */
export function* exportDocuments({store}: Dataset, identity: Identity): Generator<string> {
  const {documents} = store.snapshot(identity.kind === 'anonymous' ? 'public' : 'raw')
  for (const document of documents()) yield `${JSON.stringify(document)}\n`
}
