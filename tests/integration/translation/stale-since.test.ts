import {
  deskRows,
  isStoredDocument,
  readStaleSince,
  type StaleUnit,
  staleUnitKey,
  staleUnits,
} from '@preop/translation'
import {fetchTransactions} from '../../../studio/src/worker-session/fetch-transactions.ts'
import type {LakeEndpoint} from '../../../studio/src/worker-session/lake-endpoint.ts'
import {type Desk, startDesk} from './start-desk.ts'
import {deskPolicy, partPath} from './translation-lake.ts'

let desk: Desk

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.lake.stop())

const endpoint = (token: string): Pick<LakeEndpoint, 'history' | 'headers'> => ({
  history: `${desk.lake.running.url}/v2025-02-19/data/history/production/transactions`,
  headers: token ? {authorization: `Bearer ${token}`} : {},
})

/** What the desk finds of the stale units of a page, by path. */
const staleOf = async (id: string, token = desk.lake.token('translator', ['fr'])) => {
  const document: unknown = await desk.admin.getDocument(id)
  if (!isStoredDocument(document)) throw new Error(`no ${id}`)
  const units: readonly StaleUnit[] = staleUnits(
    deskRows(document, undefined, 'fr', deskPolicy).rows,
  )
  const found = await readStaleSince({
    document,
    units,
    sourceLocale: 'en',
    readTransactions: (range) => fetchTransactions(endpoint(token), range),
  })
  return new Map(units.map((unit) => [unit.path, found.get(staleUnitKey(unit))]))
}

const changedAt = async (id: string) => (await desk.admin.getDocument(id))?._updatedAt

describe('since when a unit is stale, over HTTP', () => {
  it('is when its source was changed, whatever was done to the page since', async () => {
    const id = await desk.newPage(3)
    await desk.editSource(id, 'b0', 'Rest for 90 days.')
    const first = await changedAt(id)
    await desk.editSource(id, 'b1', 'Rest for 91 days.')
    const second = await changedAt(id)
    await desk.admin.patch(id).set({note: 'touched'}).commit()
    await desk.editSource(id, 'b0', 'Rest for 92 days.')
    expect(await changedAt(id)).not.toBe(second)
    expect(await staleOf(id)).toEqual(
      new Map([
        [partPath('b0'), {at: first, isExact: true}],
        [partPath('b1'), {at: second, isExact: true}],
      ]),
    )
  })

  it('is when it changed last, if its text had come back in between', async () => {
    const id = await desk.newPage(1)
    await desk.editSource(id, 'b0', 'Rest for 90 days.')
    await desk.editSource(id, 'b0', 'Rest for 2 days after part 0.')
    await desk.editSource(id, 'b0', 'Rest for 91 days.')
    const last = await changedAt(id)
    await desk.admin.patch(id).set({note: 'touched'}).commit()
    expect(await staleOf(id)).toEqual(new Map([[partPath('b0'), {at: last, isExact: true}]]))
  })

  it('is found behind more changes than one request brings, and across a withdrawal', async () => {
    const id = await desk.newPage(2)
    await desk.editSource(id, 'b0', 'Rest for 90 days.')
    const first = await changedAt(id)
    const page = await desk.admin.getDocument(id)
    await desk.admin.delete(id)
    if (!page) throw new Error('the page is there')
    const {_rev, _updatedAt, ...content} = page
    await desk.admin.create(content)
    for (let count = 0; count < 130; count += 1)
      await desk.admin
        .patch(id)
        .set({note: `touched ${count}`})
        .commit()
    expect(await staleOf(id)).toEqual(new Map([[partPath('b0'), {at: first, isExact: true}]]))
  }, 30_000)

  it('is not told to somebody who may not see the history', async () => {
    const id = await desk.newPage(1)
    await desk.editSource(id, 'b0', 'Rest for 90 days.')
    await expect(staleOf(id, '')).rejects.toThrow(/answered 401/)
  })
})
