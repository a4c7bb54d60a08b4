import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {openSnapshot, takeSnapshot} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import {z} from 'zod'
import {fixtureDocuments} from '../../fixtures/fixture-documents.ts'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {copiesOf, inLocales} from './copies.ts'

jest.setTimeout(60_000)

const sample = expandSample(sampleDir)
const procedures = sample.filter(({_type}) => _type === 'procedure')
const procedure = procedures.find(({_id}) => _id === 'procedure-kyphoplasty-vertebroplasty')
if (!procedure) throw new Error('The sample has no procedure.')

const fixtures = fixtureDocuments()
const page = 'procedure-wrist-check'

const asDocument = z.looseObject({_id: z.string(), _type: z.string()})

/** What the lake was asked while the work was done. */
const requestsOf = async (lake: SeededLake, work: () => Promise<unknown>) => {
  const before = await lake.requests()
  await work()
  const after = await lake.requests()
  return Object.entries(after).map(([endpoint, count]) => [
    endpoint,
    count - (before[endpoint] ?? 0),
  ])
}

const everything = async (path: string) => {
  const snapshot = openSnapshot(path)
  const all = [
    ...(await snapshot.all('procedure')),
    ...(await snapshot.all('banner')),
    ...(await snapshot.all('donation')),
    ...(await snapshot.all('specialty')),
    ...(await snapshot.all('bodyRegion')),
    ...(await snapshot.all('glossaryTerm')),
    ...(await snapshot.all('siteSettings')),
  ]
  snapshot.close()
  return all
}

describe('takeSnapshot', () => {
  let lake: SeededLake
  beforeEach(async () => {
    lake = await startSeededLake(fixtures)
  })
  afterEach(() => lake.stop())

  it('gives the same content the same id and the same documents, without a token', async () => {
    const second = join(lake.folder, 'second.db')
    const [one, two] = [
      await takeSnapshot(lake.client, lake.snapshotPath),
      await takeSnapshot(lake.client, second),
    ]
    expect(lake.client.config().token).toBeUndefined()
    expect(one.documents).toBe(fixtures.length)
    expect(two.id).toBe(one.id)
    expect(await everything(second)).toEqual(await everything(lake.snapshotPath))
  })

  it('gives the same file byte for byte when the moment is the same', async () => {
    const second = join(lake.folder, 'second.db')
    const moment = new Date('2026-11-23T12:00:00Z')
    await takeSnapshot(lake.client, lake.snapshotPath, moment)
    await takeSnapshot(lake.client, second, moment)
    expect(readFileSync(second).equals(readFileSync(lake.snapshotPath))).toBe(true)
  })

  it.each([
    ['a changed document', () => ({patch: {id: 'banner-warning', set: {order: 7}}})],
    ['a withdrawn document', () => ({delete: {id: 'banner-ended'}})],
    [
      'a new document',
      () => ({create: {_id: 'person-a', _type: 'person', name: 'A person without a page'}}),
    ],
  ])('gives another id for %s', async (_title, mutation) => {
    const before = await takeSnapshot(lake.client, lake.snapshotPath)
    await lake.writer.request({
      method: 'POST',
      url: '/data/mutate/production',
      body: {mutations: [mutation()]},
    })
    const after = await takeSnapshot(lake.client, lake.snapshotPath)
    expect(after.id).not.toBe(before.id)
  })

  it('leaves drafts and private documents out, also when the client may read them', async () => {
    const before = await takeSnapshot(lake.client, lake.snapshotPath)
    await lake.writer.mutate([
      {createOrReplace: {_id: `drafts.${page}`, _type: 'procedure'}},
      {createOrReplace: {_id: 'feedback.1', _type: 'feedback', helpful: true}},
      {createOrReplace: {_id: `versions.r1.${page}`, _type: 'procedure'}},
    ])
    const after = await takeSnapshot(lake.writer, lake.snapshotPath)
    expect(after.id).toBe(before.id)
    expect(after.documents).toBe(before.documents)
  })

  it('appears whole and leaves nothing else behind', async () => {
    await takeSnapshot(lake.client, lake.snapshotPath)
    expect(readdirSync(lake.folder).sort()).toEqual(['lake', 'snapshot.db'])
  })

  it('leaves the last good file as it was when the content has errors', async () => {
    await takeSnapshot(lake.client, lake.snapshotPath)
    const good = readFileSync(lake.snapshotPath)
    await lake.writer.patch(page).unset(['title']).commit()
    await expect(takeSnapshot(lake.client, lake.snapshotPath)).rejects.toThrow(/title/)
    expect(readFileSync(lake.snapshotPath).equals(good)).toBe(true)
    expect(readdirSync(lake.folder).sort()).toEqual(['lake', 'snapshot.db'])
  })

  it('leaves nothing behind when the file cannot be put in place', async () => {
    mkdirSync(join(lake.snapshotPath, 'in-the-way'), {recursive: true})
    await expect(takeSnapshot(lake.client, lake.snapshotPath)).rejects.toThrow()
    expect(readdirSync(lake.folder).sort()).toEqual(['lake', 'snapshot.db'])
    expect(existsSync(join(lake.snapshotPath, 'in-the-way'))).toBe(true)
  })
})

describe('the requests of a snapshot', () => {
  it('are as many for forty procedures in six locales as for two in one', async () => {
    const small = await startSeededLake(
      sample.map((document) => asDocument.parse(inLocales(document, ['en']))),
    )
    const large = await startSeededLake(sample, copiesOf(procedure, 38))
    try {
      const few = await requestsOf(small, () => takeSnapshot(small.client, small.snapshotPath))
      const many = await requestsOf(large, () => takeSnapshot(large.client, large.snapshotPath))
      expect(many).toEqual(few)
      expect(Object.fromEntries(many)).toEqual({query: 3, mutate: 0, doc: 0, export: 0, other: 0})
    } finally {
      await small.stop()
      await large.stop()
    }
  })
})
