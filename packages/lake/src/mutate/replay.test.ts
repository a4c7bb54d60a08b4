import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Mutation} from '@sanity/mutator'
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
} from 'fast-check'
import type {Identity} from '../access/identity.ts'
import {performActions} from '../actions/perform-actions.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {LakeError} from '../errors/lake-error.ts'
import {mutationsOf} from '../listen/mutations-of.ts'
import {openLake} from '../open-lake.ts'
import type {Commit} from '../store/store.ts'
import {mutate} from './mutate.ts'

const editor: Identity = {kind: 'token', id: 'e', name: 'E', role: 'editor', locales: []}

const publishedId = constantFrom('a', 'b')
const anyId = oneof(
  publishedId,
  publishedId.map((id) => `drafts.${id}`),
)
const item = record({n: integer({min: 0, max: 9})})
const content = record({
  title: constantFrom('x', 'Knee replacement'),
  n: integer(),
  list: array(item),
})
const operation = oneof(
  record({set: content}),
  record({setIfMissing: record({'deep.er': integer(), n: integer()})}),
  constant({unset: ['title', 'list[0]']}),
  constant({inc: {n: 2}, dec: {'list[-1].n': 1}}),
  record({insert: record({after: constant('list[-1]'), items: array(item)})}),
  record({insert: record({replace: constant('list[0]'), items: array(item)})}),
)
const mutation = oneof(
  record({id: anyId, content}).chain(({id, content: fields}) =>
    constantFrom('create', 'createOrReplace', 'createIfNotExists').map((kind) => ({
      [kind]: {_id: id, _type: 'post', ...fields},
    })),
  ),
  record({patch: record({id: anyId, operation}).map(({id, operation: own}) => ({id, ...own}))}),
  record({delete: record({id: anyId})}),
)
const actionType = (name: string) => ({actionType: `sanity.action.document.${name}`})
const action = publishedId.chain((id) => {
  const ids = {publishedId: id, draftId: `drafts.${id}`}
  return oneof(
    operation.map((patch) => ({...actionType('edit'), ...ids, patch})),
    constant({...actionType('publish'), ...ids}),
    constant({...actionType('unpublish'), ...ids}),
    constant({...actionType('discard'), draftId: ids.draftId}),
    constant({...actionType('delete'), publishedId: id, includeDrafts: [ids.draftId]}),
  )
})
const transaction = oneof(
  record({
    mutations: array(mutation, {minLength: 1, maxLength: 4}),
    autoGenerateArrayKeys: constantFrom(true, false),
  }),
  record({actions: array(action, {minLength: 1, maxLength: 3})}),
)

const withoutStamps = (document: unknown) => {
  if (typeof document !== 'object' || document === null) return null
  return {...document, _rev: undefined, _updatedAt: undefined}
}

describe('the log', () => {
  it('replayed with Sanity’s mutator gives every document the lake had', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'preop-replay-'))
    const lake = openLake({dataDir, projectId: 'p', dataset: 'production'})
    let runs = 0
    await assert(
      asyncProperty(array(transaction, {minLength: 1, maxLength: 12}), async (transactions) => {
        runs += 1
        const dataset = lake.createDataset(`run-${runs}`)
        const replayed = new Map<string, unknown>()
        const previous = new Map<string, string | undefined>()
        const commits: Commit[] = []
        // Looked at later: the store keeps what a listener throws from its writer.
        dataset.store.onCommit((commit) => commits.push(commit))
        for (const sent of transactions) {
          const work =
            'actions' in sent
              ? performActions(dataset, sent, editor)
              : mutate(dataset, {mutations: sent.mutations}, editor, sent)
          await work.catch((error: unknown) => {
            if (!(error instanceof LakeError) || error.status >= 500) throw error
          })
        }
        for (const {mutations, changes, timestamp} of commits) {
          for (const {id, before, after} of changes) {
            expect(before?._rev).toBe(previous.get(id))
            previous.set(id, after?._rev)
            const own = mutationsOf(mutations, id)
            const replay = new Mutation({mutations: JSON.parse(JSON.stringify(own)), timestamp})
            const old = JSON.parse(JSON.stringify(replayed.get(id) ?? null))
            const next = replay.apply(old)
            expect(withoutStamps(next)).toEqual(withoutStamps(after))
            replayed.set(id, next)
          }
        }
        const stored = (id: string): LakeDocument | null => dataset.store.get(id) ?? null
        for (const [id, document] of replayed)
          expect(withoutStamps(document)).toEqual(withoutStamps(stored(id)))
        dataset.store.close()
      }),
      {numRuns: 40},
    )
    lake.close()
    rmSync(dataDir, {recursive: true, force: true})
  }, 60_000)
})
