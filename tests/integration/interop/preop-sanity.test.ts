import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {jest} from '@jest/globals'
import {expandSample, sampleDir} from '@preop/sample'
import {runPreop} from '../commands/run-preop.ts'
import {type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {uploadFixtures} from './asset-fixtures.ts'
import {readContent} from './dataset-content.ts'
import {packArchive} from './pack-archive.ts'
import {runWithLake} from './run-with-lake.ts'

jest.setTimeout(240_000)

/** Counts as another machine, and yet nothing is sent: systems take it for this one. */
const outside = '0.0.0.0'
const script = fileURLToPath(new URL('./print-client.script.ts', import.meta.url))

describe('preop sanity', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-sanity-'))
  let source: LakeUnderTest
  let target: LakeUnderTest

  beforeAll(async () => {
    source = await startTestLake()
    target = await startTestLake()
    await uploadFixtures(source.client())
    await source.client().mutate(expandSample(sampleDir).map((document) => ({create: document})))
  })
  afterAll(async () => {
    await source.stop()
    await target.stop()
    rmSync(folder, {recursive: true})
  })

  it('takes a dataset out and into another lake, whole', async () => {
    const archive = join(folder, 'dataset.tar.gz')
    const taken = await runWithLake(source, ['dataset', 'export', 'production', archive])
    expect(taken).toMatchObject({code: 0, outside: []})
    expect(taken.inside.length).toBeGreaterThan(10)
    const brought = await runWithLake(target, ['dataset', 'import', archive, '-d', 'production'])
    expect(brought).toMatchObject({code: 0, outside: []})
    expect(brought.stdout).toContain('Done! Imported')
    expect(await readContent(target.client())).toEqual(await readContent(source.client()))

    const again = await runWithLake(source, ['dataset', 'export', 'production', archive])
    expect(again.code).toBe(2)
    expect(again.stderr.replace(/[\s›]+/g, ' ')).toContain('already exists. Pass `--overwrite`')
  })

  it('names datasets, and makes them', async () => {
    expect(await runWithLake(target, ['dataset', 'create', 'staging'])).toMatchObject({code: 0})
    const {stdout} = await runWithLake(target, ['dataset', 'list'])
    expect(stdout).toBe('production\nstaging\n')
    const archive = packArchive(folder)
    const imported = await runWithLake(target, ['dataset', 'import', archive, '-d', 'staging'])
    expect(imported).toMatchObject({code: 0, outside: []})
  })

  it('writes, reads, finds and deletes documents', async () => {
    const file = join(folder, 'document.json')
    writeFileSync(file, '{"_id": "drafts.typed", "_type": "person", "name": "Ana"}')
    const created = await runWithLake(target, ['documents', 'create', file])
    expect(created).toMatchObject({code: 0, outside: []})
    const read = await runWithLake(target, ['documents', 'get', 'drafts.typed'])
    expect(JSON.parse(read.stdout)).toMatchObject({name: 'Ana'})
    const query = ['documents', 'query', '*[_type == "person"].name', '--api-version', '2021-06-07']
    expect(JSON.parse((await runWithLake(target, query)).stdout)).toContain('Ana')
    const deleted = await runWithLake(target, ['documents', 'delete', 'drafts.typed'])
    expect(deleted).toMatchObject({code: 0, stdout: 'Deleted 1 document\n'})
  })

  it('runs scripts, whose client is led to the lake', async () => {
    const run = await runWithLake(source, ['exec', script, '--with-user-token', '--', 'count'])
    expect(run).toMatchObject({code: 0, outside: []})
    expect(JSON.parse(run.stdout)).toMatchObject({
      projectId: 'preop',
      apiHost: `http://localhost:${source.running.port}`,
      hasToken: true,
      documents: expect.any(Number),
    })
  })

  it('lets a script ask whom its author wants, and the counting sees it', async () => {
    const run = await runWithLake(source, ['exec', script, '--', 'nothing', `${outside}:59999`])
    expect(run.outside).toContain(outside)
    const service = await runWithLake(source, ['exec', script, '--', 'nothing', 'api.sanity.io'])
    expect(service.outside).toEqual([])
    expect(service.stdout).toContain('Not connected to api.sanity.io')
  })

  it('extracts the schema to where it was asked for, without asking anybody', async () => {
    const path = join(folder, 'schema.json')
    const run = await runWithLake(source, ['schema', 'extract', '--path', path])
    expect(run).toMatchObject({code: 0, outside: [], inside: []})
    expect(readFileSync(path, 'utf8')).toContain('"procedure"')
  })

  it.each([
    [['login'], 'needs an account at Sanity'],
    [['deploy'], 'needs an account at Sanity'],
    [['projects', 'create', 'hospital'], 'needs an account at Sanity'],
    [['hook', 'create'], 'needs an account at Sanity'],
    [['cors', 'add', 'https://hospital.example'], 'needs an account at Sanity'],
    [['backup', 'enable', 'production'], 'needs an account at Sanity'],
    [['dataset', 'delete', 'production', '--force'], 'is not supported by the lake'],
    [['blueprints', 'deploy'], 'is no command that works over the embedded lake'],
  ])('says of %j that it cannot work, and asks nobody', async (args, message) => {
    const run = await runWithLake(source, args)
    expect(run).toMatchObject({code: 2, stdout: '', inside: [], outside: []})
    expect(run.stderr).toContain(`"preop sanity ${args[0]}`)
    expect(run.stderr).toContain(message)
  })

  it('leaves nothing in the home of its user', async () => {
    const run = await runWithLake(source, ['dataset', 'list'], {HOME: folder})
    expect(run.stdout).toBe('production\n')
    expect([existsSync(join(folder, '.config')), existsSync(join(folder, '.sanity'))]).toEqual([
      false,
      false,
    ])
  })

  it("is Sanity's own, untouched, where a hosted project is named", async () => {
    const run = await runPreop(['sanity', 'exec', script, '--', 'nothing'], {
      SANITY_PROJECT_ID: 'abc12345',
      SANITY_DATASET: 'live',
      // Nothing of this test is to be reported, nor to be read from a person's home.
      DO_NOT_TRACK: '1',
      CI: '1',
      HOME: folder,
    })
    expect(JSON.parse(run.stdout)).toMatchObject({
      projectId: 'abc12345',
      dataset: 'live',
      apiHost: 'https://api.sanity.io',
      hasToken: false,
    })
  })
})
