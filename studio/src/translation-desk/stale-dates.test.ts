import type {PlainDocument} from '@preop/schema/rules'
import {canonical, type HistoryRange, hashSource, parseTransactions} from '@preop/translation'
import {LakeAway} from '../worker-session/fetch-transactions.ts'
import {createDeskSession} from './create-desk-session.ts'
import type {FromDeskWorker} from './desk-messages.ts'
import {nextDeskState, noDeskState} from './desk-state.ts'

const settings = {_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr', 'de']}
const translated = (language: string, source: string) => ({
  _key: language,
  language,
  value: `${language} ${source}`,
  l10n: {
    units: [
      {
        _key: 'value',
        sourceHash: hashSource(source),
        source: canonical(source),
        origin: 'human',
        translatedBy: 'u-ana',
        translatedAt: '2026-01-03T09:00:00Z',
      },
    ],
  },
})
const page = (id: string, rev: string, english: string): PlainDocument => ({
  _id: id,
  _type: 'procedure',
  _rev: rev,
  _updatedAt: '2026-05-05T09:00:00Z',
  title: [
    {_key: 'en', language: 'en', value: english},
    translated('fr', 'Knee'),
    translated('de', english),
  ],
})

/** Changed to `Hip` in February, touched in May. */
const answer = (id: string) =>
  [
    {id: 'r3', timestamp: '2026-05-05T09:00:00Z', before: page(id, '', 'Hip')},
    {id: 'r2', timestamp: '2026-02-02T09:00:00Z', before: page(id, '', 'Knee')},
    {id: 'r1', timestamp: '2026-01-01T09:00:00Z', before: null},
  ]
    .map(({before, ...entry}) => JSON.stringify({...entry, effects: {[id]: {revert: [0, before]}}}))
    .join('\n')

type History = (range: HistoryRange) => string | Promise<string>

const start = (pages: readonly PlainDocument[], history: History) => {
  const told: FromDeskWorker[] = []
  const lake = new Map([settings, ...pages].map((one) => [one._id, one]))
  const asked: string[] = []
  const session = createDeskSession({
    readAll: async () => [...lake.values()],
    readChanged: async (ids) => ids.flatMap((id) => lake.get(id) ?? []),
    memoryIds: async () => [],
    readTransactions: async (range) => {
      asked.push(range.documentId)
      return parseTransactions(await history(range), range.documentId)
    },
    tell: (message) => told.push(message),
  })
  const state = () => told.reduce(nextDeskState, noDeskState)
  const days = () =>
    state()
      .rows.filter(({staleSince}) => staleSince !== undefined)
      .map(({locale, staleSince, isStaleSinceExact}) => [locale, staleSince, isStaleSinceExact])
  /** Until the histories were read. */
  const settled = async () => {
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve))
  }
  return {session, lake, asked, days, state, settled}
}

const atLatest = ['fr', '2026-05-05', false]
const exact = ['fr', '2026-02-02', true]

describe('the day since when a unit is stale', () => {
  it('is a bound in the first list, and true as soon as the history was read', async () => {
    let go = () => {}
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const {session, days, state, settled} = start([page('knee', 'r3', 'Hip')], async () => {
      await gate
      return answer('knee')
    })
    await session.readAll()
    expect([days(), state().around?.undated]).toEqual([[atLatest], 1])
    go()
    await settled()
    expect([days(), state().around?.undated]).toEqual([[exact], 0])
  })

  it('is asked for once a revision, of pages with stale units only', async () => {
    const pages = [page('knee', 'r3', 'Hip'), page('right', 'r3', 'Knee')]
    const {session, lake, asked, settled} = start(pages, ({documentId}) => answer(documentId))
    await session.readAll()
    await settled()
    await session.readAll()
    await session.readChanged(['right'])
    await settled()
    expect(asked).toEqual(['knee'])
    lake.set('knee', page('knee', 'r4', 'Hip'))
    await session.readChanged(['knee'])
    await settled()
    expect(asked).toEqual(['knee', 'knee'])
  })

  it('stays a bound, and is not asked for again, where the history is refused', async () => {
    const {session, asked, days, settled} = start([page('knee', 'r3', 'Hip')], () =>
      Promise.reject(new Error('403')),
    )
    await session.readAll()
    await settled()
    await session.readChanged([])
    await settled()
    expect([asked, days()]).toEqual([['knee'], [atLatest]])
  })

  it('is asked for again after the lake was away', async () => {
    let isAway = true
    const {session, days, settled} = start([page('knee', 'r3', 'Hip')], () =>
      isAway ? Promise.reject(new LakeAway('No answer.')) : answer('knee'),
    )
    await session.readAll()
    await settled()
    expect(days()).toEqual([atLatest])
    isAway = false
    await session.readChanged(['knee'])
    await settled()
    expect(days()).toEqual([exact])
  })

  it('is read of many pages, a few at a time', async () => {
    const pages = Array.from({length: 60}, (_, index) => page(`p${index}`, 'r3', 'Hip'))
    let now = 0
    let most = 0
    const {session, days, settled} = start(pages, async ({documentId}) => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve))
      now -= 1
      return answer(documentId)
    })
    await session.readAll()
    await settled()
    expect([most, days().length]).toEqual([3, 60])
    expect(days().every(([, , isExact]) => isExact)).toBe(true)
  })
})

it('tells of work whose unit, page or locale is gone, until it is there again', async () => {
  const unit = {
    _key: 'lead',
    path: 'lead',
    sourceHash: 'v1:gone',
    sourceSnapshot: '"Gone"',
    target: 'Parti',
    status: 'draft',
    translatedBy: 'u-ana',
  }
  const sidecar = (ref: string, language: string): PlainDocument => ({
    _id: `l10n.${ref}.${language}`,
    _type: 'translationWork',
    language,
    source: {_type: 'reference', _ref: ref, _weak: true},
    units: [unit],
  })
  const works = [sidecar('knee', 'fr'), sidecar('knee', 'it'), sidecar('nowhere', 'fr')]
  const {session, lake, state} = start([page('knee', 'r3', 'Knee'), ...works], () => '')
  const kinds = () => [...state().lost.values()].flat().map(({kind}) => kind)
  await session.readAll()
  expect(kinds()).toEqual(['orphan', 'localeNotOffered', 'noDocument'])
  for (const {_id} of works) lake.delete(_id)
  await session.readChanged(works.map(({_id}) => _id))
  expect(kinds()).toEqual([])
})
