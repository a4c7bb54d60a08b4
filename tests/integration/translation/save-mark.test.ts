import {
  type ContentStore,
  hashSource,
  markRefusalMessage,
  type StoredDocument,
  saveMark,
} from '@preop/translation'
import {applyMutations, type Documents} from './apply-mutations.ts'
import {approver, block, bodyPath, draftOf, frenchBody, page} from './page-versions.ts'

const then = {a: 'Rest now', b: 'Walk.'}
const now = {a: 'Rest at once', b: 'Walk.'}

/** Documents behind a store; `between` is what somebody else does before the first write. */
const storeOf = (documents: Documents, between: Documents = {}) => {
  const state: {documents: Documents; writes: number} = {documents, writes: 0}
  const store: ContentStore = {
    read: async (ids) => ids.map((id) => state.documents[id]),
    write: async (mutations) => {
      state.writes += 1
      if (state.writes === 1) state.documents = {...state.documents, ...between}
      try {
        state.documents = applyMutations(state.documents, mutations)
      } catch (error) {
        throw Object.assign(new Error('lost the race', {cause: error}), {statusCode: 409})
      }
    },
  }
  return {state, store}
}

const mark = (store: ContentStore, {source = now.a, key = 'a', translation = 'fr a'} = {}) =>
  saveMark(store, {
    documentId: 'page',
    locale: 'fr',
    path: bodyPath(key),
    seen: {sourceHash: hashSource(block(key, source)), translation: block(key, translation)},
    editor: approver,
    sourceLocale: 'en',
  })

const marksOf = (document: StoredDocument | undefined) =>
  frenchBody(document).units.map(({meaningUnchanged}) => meaningUnchanged?.by)

describe('saveMark', () => {
  it('marks the unit in both versions', async () => {
    const published = page(now, then)
    const {state, store} = storeOf({page: published, 'drafts.page': draftOf(published)})
    expect(await mark(store)).toEqual({marked: true})
    expect(marksOf(state.documents.page)).toEqual(['u2', undefined])
    expect(marksOf(state.documents['drafts.page'])).toEqual(['u2', undefined])
  })

  it('marks it all the same when somebody else changed another text meanwhile', async () => {
    const other = {...page({...now, b: 'Run.'}, then), _rev: 'r2'}
    const {state, store} = storeOf({page: page(now, then)}, {page: other})
    expect(await mark(store)).toEqual({marked: true})
    expect(state.writes).toBe(2)
    expect(marksOf(state.documents.page)).toEqual(['u2', undefined])
  })

  it('marks nothing when the source moved in between', async () => {
    const other = {...page({...now, a: 'Never rest'}, then), _rev: 'r2'}
    const {state, store} = storeOf({page: page(now, then)}, {page: other})
    expect(await mark(store)).toEqual({refused: 'changedMeanwhile'})
    expect(state.documents.page).toEqual(other)
  })

  it.each([
    ['changedMeanwhile', {source: 'Rest'}, page(now, then)],
    ['changedMeanwhile', {translation: 'autre'}, page(now, then)],
    ['notStale', {source: then.a}, page(then, then)],
    ['unknownUnit', {key: 'z'}, page(now, then)],
    ['unknownUnit', {}, undefined],
  ] as const)('refuses in words, and writes nothing: %s %j', async (refused, seen, published) => {
    const {state, store} = storeOf({page: published})
    const result = await mark(store, seen)
    expect(result).toEqual({refused})
    if ('refused' in result) expect(markRefusalMessage(result)).toMatch(/^[A-Z].*\.$/)
    expect(state.writes).toBe(0)
  })
})
