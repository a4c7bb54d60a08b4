import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {startLake as startServer} from '@preop/content-lake'
import {expandSample, sampleDir} from '@preop/sample'
import {exportDataset} from '@sanity/export'
import {createTestClient, type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {uploadFixtures} from './asset-fixtures.ts'
import {awkwardDocuments} from './awkward-documents.ts'
import {readContent} from './dataset-content.ts'
import {importFile} from './import-file.ts'

jest.setTimeout(180_000)

describe('a round trip', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-round-trip-'))
  const archive = join(folder, 'first.tar.gz')
  const lakes: LakeUnderTest[] = []
  let source: LakeUnderTest

  const startLake = async () => {
    const lake = await startTestLake()
    lakes.push(lake)
    return lake
  }
  const exportFrom = (lake: LakeUnderTest, outputPath: string) =>
    exportDataset({client: lake.client(), dataset: 'production', outputPath})

  beforeAll(async () => {
    source = await startLake()
    await uploadFixtures(source.client())
    const documents = [...expandSample(sampleDir), ...awkwardDocuments]
    await source.client().mutate(documents.map((document) => ({create: document})))
    await exportFrom(source, archive)
  })
  afterAll(async () => {
    await Promise.all(lakes.map((lake) => lake.stop()))
    rmSync(folder, {recursive: true})
  })

  it('loses nothing on the way into an empty lake and out again', async () => {
    const before = await readContent(source.client())
    expect(before.length).toBeGreaterThan(awkwardDocuments.length + 20)
    expect(before.filter((document) => 'bytes' in document)).toHaveLength(10)
    const target = await startLake()
    const {warnings} = await importFile(target.client(), archive)
    expect(warnings).toEqual([])
    expect(await readContent(target.client())).toEqual(before)

    const second = join(folder, 'second.tar.gz')
    await exportFrom(target, second)
    const last = await startLake()
    await importFile(last.client(), second)
    expect(await readContent(last.client())).toEqual(before)
  })

  it('replaces, or adds what is missing, and leaves everything else alone', async () => {
    const target = await startLake()
    const client = target.client()
    await importFile(client, archive)
    const imported = await readContent(client)
    await client
      .transaction()
      .patch('awkward-texts', {set: {texts: 'changed'}})
      .delete('l10n.cycle-a.fr')
      .create({_id: 'of-its-own', _type: 'awkward'})
      .commit()
    const own = expect.objectContaining({_id: 'of-its-own'})
    const changed = expect.objectContaining({_id: 'awkward-texts', texts: 'changed'})

    await expect(importFile(client, archive)).rejects.toThrow(
      /Document by ID "[^"]+" already exists/,
    )

    await importFile(client, archive, {operation: 'createIfNotExists'})
    const added = await readContent(client)
    const isChanged = ({_id}: {_id: string}) => _id === 'awkward-texts' || _id === 'of-its-own'
    expect(added.filter((read) => !isChanged(read))).toEqual(
      imported.filter((read) => !isChanged(read)),
    )
    expect(added.filter(isChanged)).toEqual([changed, own])

    await importFile(client, archive, {operation: 'createOrReplace'})
    const replaced = await readContent(client)
    expect(replaced.filter(({_id}) => _id !== 'of-its-own')).toEqual(imported)
    expect(replaced).toContainEqual(own)
  })

  it('finds the assets of a lake that has moved to another port', async () => {
    const moved = await startLake()
    await importFile(moved.client(), archive)
    const before = await readContent(moved.client())
    await moved.running.close()
    const running = await startServer({port: 0, dataDir: moved.dataDir, logLevel: 'silent'})
    const client = createTestClient(running.url, {token: running.adminToken})
    expect(running.url).not.toBe(moved.running.url)
    expect(await readContent(client)).toEqual(before)
    await running.close()
  })

  it.each([
    ['mode: cursor', {mode: 'cursor'}, () => true],
    ['drafts: false', {drafts: false}, (id: string) => !/^(drafts|versions)\./.test(id)],
    ['raw', {raw: true}, () => true],
  ] as const)('takes out what is asked for: %s', async (_, options, isWanted) => {
    const ids = (await readContent(source.client())).map(({_id}) => _id)
    const assets = ids.filter((id) => /^(image|file)-[0-9a-f]{40}/.test(id))
    const wanted = ids.filter(isWanted).length - ('raw' in options ? 0 : assets.length)
    const outputPath = join(folder, 'part.tar.gz')
    const client = source.client()
    const done = await exportDataset({client, dataset: 'production', outputPath, ...options})
    expect(done.documentCount).toBe(wanted)
  })

  it.each([
    ['nobody', '', 200, 'published'],
    ['somebody unknown', 'Bearer nonsense', 401, 'nothing'],
    ['a viewer', 'viewer', 200, 'everything'],
  ])('gives %s (%j) what is theirs', async (_, sent, status, part) => {
    const authorization = sent === 'viewer' ? `Bearer ${source.token('viewer')}` : sent
    const path = '/v2025-02-19/data/export/production'
    const response = await source.request(path, sent ? {headers: {authorization}} : {})
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(text.includes('"_id":"cycle-a"')).toBe(part !== 'nothing')
    expect(/"_id":"[^"]*\./.test(text)).toBe(part === 'everything')
  })

  it('gives the types that are asked for only', async () => {
    const path = '/v2025-02-19/data/export/production?types=feedback,translationWork'
    const headers = {authorization: `Bearer ${source.token('viewer')}`}
    const lines = (await (await source.request(path, {headers})).text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line)._id)).toEqual(['feedback.6f1c', 'l10n.cycle-a.fr'])
  })
})
