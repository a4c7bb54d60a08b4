import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {exportDataset} from '@sanity/export'
import {type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {readContent} from './dataset-content.ts'
import {importFile} from './import-file.ts'

jest.setTimeout(60_000)

const bytes = Buffer.from('the same words')

// What the guide for operators says that Sanity's tools change. When this fails they have become
// better, and the guide can be made shorter.
describe("what changes on a round trip, by Sanity's tools", () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-changed-'))
  const archive = join(folder, 'dataset.tar.gz')
  const lakes: LakeUnderTest[] = []
  const startLake = async () => {
    const lake = await startTestLake()
    lakes.push(lake)
    return lake
  }
  const bring = async (source: LakeUnderTest) => {
    const target = await startLake()
    await exportDataset({client: source.client(), dataset: 'production', outputPath: archive})
    await importFile(target.client(), archive)
    return readContent(target.client())
  }
  afterAll(async () => {
    await Promise.all(lakes.map((lake) => lake.stop()))
    rmSync(folder, {recursive: true})
  })

  it('references and arrays of documents', async () => {
    const source = await startLake()
    await source.client().create({
      _id: 'a',
      _type: 'awkward',
      bare: {_ref: 'a'},
      strong: {_type: 'reference', _ref: 'a', _weak: false},
      holes: ['before', null, 'after'],
      keyless: [{_type: 'row'}],
    })
    expect(await bring(source)).toEqual([
      {
        _id: 'a',
        _type: 'awkward',
        _createdAt: expect.any(String),
        bare: {_type: 'reference', _ref: 'a'},
        strong: {_type: 'reference', _ref: 'a'},
        holes: ['before', 'after'],
        keyless: [{_type: 'row', _key: expect.any(String)}],
      },
    ])
  })

  it('assets of equal content, and the title of an only one', async () => {
    const source = await startLake()
    const {assets} = source.client()
    const text = await assets.upload('file', bytes, {filename: 'a.txt', title: 'Words'})
    const [alone] = await bring(source)
    expect(alone).toMatchObject({_id: text._id, originalFilename: 'a.txt'})
    expect(alone).not.toHaveProperty('title')

    const markdown = await assets.upload('file', bytes, {filename: 'a.md'})
    expect(markdown._id).not.toBe(text._id)
    expect(await bring(source)).toHaveLength(1)
  })
})
