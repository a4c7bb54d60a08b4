import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/lake-document.ts'
import {Store, type Transaction} from './store.ts'

const makeDocument = (_id: string, _rev: string, fields: object = {}): LakeDocument => ({
  _id,
  _type: 'post',
  _rev,
  _createdAt: '2020-01-01T00:00:00.000Z',
  _updatedAt: '2020-01-01T00:00:00.000Z',
  ...fields,
})

const transaction = (id: string, changes: Transaction['changes']): Transaction => ({
  id,
  timestamp: '2020-01-01T00:00:00.000Z',
  author: 'me',
  mutations: [],
  changes,
})

const put = (id: string, documentId: string, fields: object = {}): Transaction =>
  transaction(id, [{id: documentId, before: null, after: makeDocument(documentId, id, fields)}])

describe('Store', () => {
  let folder: string
  let path: string
  let store: Store

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preop-store-'))
    path = join(folder, 'a.sqlite')
    store = new Store(path)
  })
  afterEach(() => {
    store.close()
    rmSync(folder, {recursive: true, force: true})
  })

  it('changes nothing, in memory or on disk, when a commit fails', () => {
    store.commit(put('t1', 'a', {n: 1}))
    const snapshot = store.snapshot('raw').documents()
    const heard: string[] = []
    store.onCommit(({id}) => heard.push(id))
    expect(() => store.commit(put('t1', 'b'))).toThrow(/UNIQUE/)
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    expect(() => store.commit(put('t2', 'a', {cyclic}))).toThrow(/circular/)
    expect(store.snapshot('raw').documents()).toEqual(snapshot)
    expect(store.lastTransaction).toBe('t1')
    expect(heard).toEqual([])
    store.commit(put('t3', 'b'))
    store.close()
    store = new Store(path)
    expect(store.snapshot('raw').documents()).toMatchObject([{_id: 'a', n: 1}, {_id: 'b'}])
  })

  it('keeps the log in order and a whole document a revision', () => {
    store.commit(put('t1', 'a', {n: 1}))
    store.commit(put('t2', 'a', {n: 2}))
    store.commit(transaction('t3', [{id: 'a', before: makeDocument('a', 't2'), after: null}]))
    store.close()
    const database = new DatabaseSync(path)
    const log = database.prepare('SELECT seq, id FROM transactions ORDER BY seq').all()
    const revisions = database.prepare('SELECT json FROM revisions ORDER BY seq').all()
    database.close()
    expect(log.map(({seq, id}) => [seq, id])).toEqual([
      [1, 't1'],
      [2, 't2'],
      [3, 't3'],
    ])
    expect(revisions.map(({json}) => json && JSON.parse(String(json)).n)).toEqual([1, 2, null])
    store = new Store(path)
    expect(store.size).toBe(0)
    expect(store.lastTransaction).toBe('t3')
  })

  it('knows strong references, also after a restart', () => {
    const to = (_ref: string) => ({_type: 'reference', _ref})
    store.commit(put('t1', 'a', {to: to('b'), weak: {...to('c'), _weak: true}}))
    store.close()
    store = new Store(path)
    expect(store.referrersOf('b')).toEqual(['a'])
    expect(store.referrersOf('c')).toEqual([])
    store.commit(put('t2', 'a'))
    expect(store.referrersOf('b')).toEqual([])
  })

  it('does not fail a commit because a listener does', () => {
    const heard: string[] = []
    store.onCommit(() => {
      throw new Error('a deaf listener')
    })
    const stop = store.onCommit(({id}) => heard.push(id))
    expect(store.commit(put('t1', 'a')).seq).toBe(1)
    stop()
    store.commit(put('t2', 'a'))
    expect(heard).toEqual(['t1'])
  })

  it('refuses a file that a newer version wrote', () => {
    store.close()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => new Store(path)).toThrow(/newer Preop/)
  })
})
