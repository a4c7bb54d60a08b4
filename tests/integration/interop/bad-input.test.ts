import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {freePort} from '../../support/free-port.ts'
import {type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {importFile} from './import-file.ts'
import {packArchive} from './pack-archive.ts'
import {runWithLake} from './run-with-lake.ts'

jest.setTimeout(120_000)

const good = '{"_id": "a", "_type": "awkward"}'

/** Wrapped and indented for a terminal by the command line; read here as one line. */
const oneLine = (text: string) => text.replace(/[\s›]+/g, ' ')

describe('data that cannot be imported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-bad-input-'))
  let lake: LakeUnderTest

  beforeAll(async () => {
    lake = await startTestLake()
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true})
  })

  it.each([
    ['a broken line', `${good}\n{"_id": "b", "_ty\n`, /Failed to parse line #2/],
    ['no lines of JSON at all', 'id;type\n', /Failed to parse line #1[\s\S]*valid ndjson/],
    ['an id twice', `${good}\n${good}\n`, /Found 1 duplicate IDs[\s\S]*- a/],
    ['no type', '{"_id": "a"}\n', /required "_type" property/],
    ['an id that cannot be', '{"_id": "a b", "_type": "x"}\n', /Document ID "a b" is not valid/],
    ['lost letters', '{"_id": "a", "_type": "x", "t": "Fran\ufffdais"}\n', /replacement character/],
    [
      'an asset that is not there',
      '{"_id": "a", "_type": "x", "image": {"_sanityAsset": "image@file://./images/no.png"}}\n',
      /Failed to download image @ .*images\/no\.png/,
    ],
    [
      'an asset of no kind',
      '{"_id": "a", "_type": "x", "image": {"_sanityAsset": "file://./images/no.png"}}\n',
      /Asset type is not specified[\s\S]*document with ID "a"/,
    ],
    [
      'a reference to nothing',
      '{"_id": "a", "_type": "x", "link": {"_type": "reference", "_ref": "nowhere"}}\n',
      /Document "a" references nonexistent document "nowhere"/,
    ],
  ])('is named: %s', async (_, data, message) => {
    const archive = packArchive(folder, {data})
    const client = lake.client()
    await expect(importFile(client, archive, {operation: 'createOrReplace'})).rejects.toThrow(
      message,
    )
  })

  it('does not pass for a picture by its name', async () => {
    writeFileSync(join(folder, 'text.png'), 'no picture')
    const image = `{"_sanityAsset": "image@file://${folder}/text.png"}`
    const list = join(folder, 'list.ndjson')
    writeFileSync(list, `{"_id": "a", "_type": "x", "image": ${image}}\n`)
    const failing = importFile(lake.client(), list, {operation: 'createOrReplace'})
    await expect(failing).rejects.toThrow(/The image cannot be used: it is no image/)
  })

  it.each([
    ['a broken line', `${good}\n{"_id": "b", "_ty\n`, 'Failed to parse line #2'],
    ['an id twice', `${good}\n${good}\n`, 'Found 1 duplicate IDs in the source file: - a'],
  ])('is named at the terminal, without a stack of calls: %s', async (_, data, message) => {
    const list = join(folder, 'list.ndjson')
    writeFileSync(list, data)
    const run = await runWithLake(lake, ['dataset', 'import', list, '-d', 'production'])
    expect(run.code).toBe(1)
    expect(oneLine(run.stderr)).toContain(message)
    expect(run.stderr).not.toContain('node_modules')
  })

  it('is looked for where it was typed', async () => {
    const missing = join(folder, 'missing.tar.gz')
    const run = await runWithLake(lake, ['dataset', 'import', missing, '-d', 'production'])
    expect(run.code).toBe(1)
    expect(oneLine(run.stderr)).toContain(`ENOENT: no such file or directory, open '${missing}'`)
  })
})

describe('a lake that cannot be used', () => {
  let lake: LakeUnderTest
  beforeAll(async () => {
    lake = await startTestLake()
  })
  afterAll(() => lake.stop())

  it.each([
    [
      'by a token that it does not know',
      {SANITY_AUTH_TOKEN: 'sk-unknown'},
      /does not know the token of SANITY_AUTH_TOKEN/,
    ],
    [
      'without a token',
      {SANITY_API_HOST: 'http://localhost:1'},
      /Set SANITY_AUTH_TOKEN to a token/,
    ],
    ['before it ever ran', {PREOP_DATA_DIR: '/nowhere'}, /No administrator token at \/nowhere/],
  ])('is said to be so: %s', async (_, env, message) => {
    const run = await runWithLake(lake, ['dataset', 'list'], env)
    expect(run).toMatchObject({code: 1, stdout: ''})
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toContain('sanity login')
  })

  it('is said to be so: while it is not running', async () => {
    const LAKE_PORT = String(await freePort())
    const run = await runWithLake(lake, ['dataset', 'list'], {LAKE_PORT})
    expect(run).toMatchObject({code: 1, stdout: ''})
    expect(run.stderr).toContain(`No content lake answers at http://localhost:${LAKE_PORT}`)
  })

  it('lets a viewer read and nothing else', async () => {
    const SANITY_AUTH_TOKEN = lake.token('viewer')
    const listed = await runWithLake(lake, ['dataset', 'list'], {SANITY_AUTH_TOKEN})
    expect(listed).toMatchObject({code: 0, stdout: 'production\n'})
    const made = await runWithLake(lake, ['dataset', 'create', 'mine'], {SANITY_AUTH_TOKEN})
    expect(made.code).toBe(1)
    expect(oneLine(made.stderr)).toContain('Only an administrator may make datasets')
  })
})
