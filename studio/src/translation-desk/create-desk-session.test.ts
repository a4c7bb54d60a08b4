import {asRecords, type PlainDocument} from '@preop/schema/rules'
import {canonical, hashSource, workId} from '@preop/translation'
import {createDeskSession} from './create-desk-session.ts'
import type {FromDeskWorker} from './desk-messages.ts'
import {nextDeskState, noDeskState} from './desk-state.ts'

const stored = (source: string) => ({
  _key: 'value',
  sourceHash: hashSource(source),
  source: canonical(source),
  origin: 'human',
  translatedBy: 'u-ana',
  translatedAt: '2026-05-03T09:00:00Z',
  reviewedBy: 'u-bo',
  reviewedAt: '2026-05-04T09:00:00Z',
})

const knee = {
  _id: 'procedure-knee',
  _type: 'procedure',
  _updatedAt: '2026-05-05T09:00:00Z',
  title: [
    {_key: 'en', language: 'en', value: 'Knee replacement'},
    {
      _key: 'fr',
      language: 'fr',
      value: 'Prothèse du genou',
      l10n: {units: [stored('Knee replacement')]},
    },
  ],
}

const settings = {_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr', 'de']}

const draft = {
  _key: 'title',
  path: 'title',
  sourceHash: hashSource('Knee replacement'),
  sourceSnapshot: canonical('Knee replacement'),
  target: 'Knieersatz',
  status: 'draft',
  origin: 'human',
  translatedBy: 'u-cem',
  translatedAt: '2026-06-01T09:00:00Z',
}

const sidecar = {
  _id: workId('procedure-knee', 'de'),
  _type: 'translationWork',
  _rev: 'r1',
  language: 'de',
  source: {_type: 'reference', _ref: 'procedure-knee', _weak: true},
  units: [draft],
}

const imported = {
  _id: 'memory.0123456789abcdef.1',
  _type: 'translationMemory',
  title: 'old.tmx',
  sourceLocale: 'en',
  targetLocale: 'fr',
  entries: [
    {_key: 'e1', source: 'Keep your leg raised', target: 'Gardez la jambe surélevée'},
    {_key: 'e2', source: 'Knee replacement', target: 'Arthroplastie du genou'},
  ],
}

const isMemory = (id: string) => id.startsWith('memory.')

/** A session over a lake that is a map, and what the page makes of what it is told. */
const start = () => {
  const lake = new Map<string, PlainDocument>([knee, settings].map((one) => [one._id, one]))
  const told: FromDeskWorker[] = []
  const reads: string[] = []
  let isAway = false
  const answer = (name: string, ids: readonly string[]) => {
    reads.push(name)
    if (isAway) return Promise.reject(new Error('No answer.'))
    return Promise.resolve(ids.flatMap((id) => lake.get(id) ?? []))
  }
  const session = createDeskSession({
    readAll: () =>
      answer(
        'all',
        [...lake.keys()].filter((id) => !isMemory(id)),
      ),
    memoryIds: async () => [...lake.keys()].filter(isMemory),
    readChanged: (ids) => answer(ids.join(' '), ids),
    readTransactions: () => Promise.reject(new Error('These documents have no history.')),
    tell: (message) => told.push(message),
  })
  const rows = () =>
    told
      .reduce(nextDeskState, noDeskState)
      .rows.map(({locale, path, stage}) => [locale, path, stage])
  return {session, lake, told, reads, rows, goAway: (away: boolean) => (isAway = away)}
}

describe('createDeskSession', () => {
  it('tells a row for each unit and each locale that readers can choose', async () => {
    const {session, rows} = start()
    await session.readAll()
    expect(rows()).toEqual([
      ['fr', 'title', 'approved'],
      ['de', 'title', 'missing'],
    ])
  })

  it('tells only what has changed', async () => {
    const {session, lake, told, reads, rows} = start()
    await session.readAll()
    lake.set(sidecar._id, sidecar)
    await session.readChanged([sidecar._id])
    expect(reads).toEqual(['all', sidecar._id])
    const last = told.at(-1)
    expect(last?.type === 'found' && last.groups.map(({key}) => key)).toEqual([sidecar._id])
    expect(rows()).toContainEqual(['de', 'title', 'inProgress'])
  })

  it('takes away the rows of a page that is withdrawn, and of a locale that is switched off', async () => {
    const {session, lake, rows} = start()
    await session.readAll()
    lake.set(settings._id, {...settings, enabledLocales: ['en', 'fr']})
    await session.readChanged([settings._id])
    expect(rows()).toEqual([['fr', 'title', 'approved']])
    lake.delete(knee._id)
    await session.readChanged([knee._id])
    expect(rows()).toEqual([])
  })

  it('makes a change of the source a stale unit, with the day it is stale since at the latest', async () => {
    const {session, lake, told, rows} = start()
    await session.readAll()
    const [english, ...others] = asRecords(knee.title)
    lake.set(knee._id, {...knee, title: [{...english, value: 'Hip replacement'}, ...others]})
    await session.readChanged([knee._id])
    expect(rows()[0]).toEqual(['fr', 'title', 'staleSubstance'])
    const {rows: all} = told.reduce(nextDeskState, noDeskState)
    expect(all[0]).toMatchObject({staleSince: '2026-05-05', people: ['u-ana', 'u-bo']})
  })

  it('recalls what was approved for a text like this', async () => {
    const {session, told} = start()
    await session.readAll()
    session.recall('q', 'fr', 'Knee replacement')
    expect(told.at(-1)).toMatchObject({
      type: 'recalled',
      id: 'q',
      hits: [{score: 100, value: 'Prothèse du genou', from: 'Knee replacement'}],
    })
  })

  it('recalls the pairs of an imported memory of that locale, and says from which file', async () => {
    const {session, lake, told, rows} = start()
    await session.readAll()
    lake.set(imported._id, imported)
    await session.readChanged([imported._id])
    expect(rows()).toHaveLength(2)
    session.recall('q', 'fr', 'Keep your leg raised')
    expect(told.at(-1)).toMatchObject({
      hits: [{score: 100, value: 'Gardez la jambe surélevée', from: 'old.tmx'}],
    })
    session.recall('q', 'fr', 'Knee replacement')
    expect(told.at(-1)).toMatchObject({
      hits: [
        {score: 100, value: 'Prothèse du genou', from: 'Knee replacement'},
        {score: 100, value: 'Arthroplastie du genou', from: 'old.tmx'},
      ],
    })
    session.recall('q', 'de', 'Keep your leg raised')
    expect(told.at(-1)).toMatchObject({hits: []})
    lake.delete(imported._id)
    await session.readChanged([imported._id])
    session.recall('q', 'fr', 'Keep your leg raised')
    expect(told.at(-1)).toMatchObject({hits: []})
  })

  it('tells the rows before it reads what was imported, and recalls once it has', async () => {
    const {session, lake, told, reads} = start()
    lake.set(imported._id, imported)
    const reading = session.readAll()
    session.recall('first', 'fr', 'Knee replacement')
    session.recall('q', 'fr', 'Keep your leg raised')
    await reading
    expect(reads).toEqual(['all', imported._id])
    expect(told.map(({type}) => type)).toEqual(['found', 'found', 'recalled'])
    expect(told.at(-1)).toMatchObject({id: 'q', hits: [{from: 'old.tmx'}]})
  })

  it('keeps what was imported while everything is read again, but for what is gone', async () => {
    const {session, lake, told} = start()
    lake.set(imported._id, imported)
    await session.readAll()
    await session.readAll()
    session.recall('q', 'fr', 'Keep your leg raised')
    expect(told.at(-1)).toMatchObject({hits: [{from: 'old.tmx'}]})
    lake.delete(imported._id)
    await session.readAll()
    session.recall('q', 'fr', 'Keep your leg raised')
    expect(told.at(-1)).toMatchObject({hits: []})
  })

  it('says why it failed, keeps its rows, and reads everything when it is next asked', async () => {
    const {session, told, reads, rows, goAway} = start()
    await session.readAll()
    goAway(true)
    await session.readChanged([knee._id])
    expect(told.at(-1)).toEqual({type: 'failed', message: 'No answer.'})
    expect(rows()).toHaveLength(2)
    goAway(false)
    await session.readChanged([])
    expect(reads).toEqual(['all', knee._id, 'all'])
  })
})
