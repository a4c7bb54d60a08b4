import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {z} from 'zod'
import {type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {readContent} from './dataset-content.ts'
import {importFile} from './import-file.ts'
import {packArchive} from './pack-archive.ts'

jest.setTimeout(60_000)

const image = 'image-816fa2fbe41df75c8b15cb1e9d18fb4fe1454776-4x3-png'
const leaflet = 'file-b2473741227393d0f530936eac9a251d6a0bc1e8-pdf'

const document = z.looseObject({_id: z.string()})

/** The lines of the export, by id, as they were typed. */
const exported = new Map(
  readFileSync(new URL('./hosted-export/data.ndjson', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => document.parse(JSON.parse(line)))
    .map((read) => [read._id, read]),
)

/** A document of the export, without what an import makes anew. */
const typed = (id: string): Record<string, unknown> => {
  const {_rev, _updatedAt, ...rest} = z.looseObject({}).parse(exported.get(id))
  return rest
}

/** What the import puts in the place of a path in the archive. */
const withAsset = (value: unknown, ref: string): unknown => {
  const {_sanityAsset, ...rest} = z.looseObject({}).parse(value)
  return {...rest, asset: {_type: 'reference', _ref: ref}}
}

describe('an export of hosted Sanity', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-hosted-'))
  let lake: LakeUnderTest
  let stored = new Map<string, Record<string, unknown>>()

  beforeAll(async () => {
    lake = await startTestLake()
    const {warnings} = await importFile(lake.client(), packArchive(folder))
    expect(warnings).toEqual([])
    stored = new Map((await readContent(lake.client())).map((read) => [read._id, read]))
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true})
  })

  it('comes whole, but for the groups and settings of the system', () => {
    const system = ['_.groups.administrator', '_.groups.public', '_.retention.maximum']
    const expected = [...exported.keys()].filter((id) => !system.includes(id))
    expect([...stored.keys()].sort()).toEqual([...expected, image, leaflet].sort())
  })

  it.each([...exported.keys()].filter((id) => !/^_\.(groups|retention)|^kyphoplasty$/.test(id)))(
    'leaves %s as it was, the time of its creation included',
    (id) => {
      expect(stored.get(id)).toEqual(typed(id))
    },
  )

  it('puts assets where the paths were', () => {
    const text = JSON.stringify(typed('kyphoplasty'), (_, value: unknown) =>
      typeof value === 'object' && value && '_sanityAsset' in value
        ? withAsset(value, String(value._sanityAsset).startsWith('image') ? image : leaflet)
        : value,
    )
    expect(stored.get('kyphoplasty')).toEqual(JSON.parse(text))
  })

  it('keeps what hosted Sanity knew of the assets', async () => {
    expect(stored.get(image)).toMatchObject({
      originalFilename: 'Röntgenbild 4.png',
      altText: 'Spine',
      opt: {media: {tags: []}},
      metadata: {blurHash: 'M03u^x4.4.4.4.fQfQfQfQfQ', exif: {LensMake: 'Hospital'}},
      bytes: '816fa2fbe41df75c8b15cb1e9d18fb4fe1454776',
    })
    expect(stored.get(leaflet)).toMatchObject({
      originalFilename: 'Leaflet (final).pdf',
      title: 'Leaflet',
      bytes: 'b2473741227393d0f530936eac9a251d6a0bc1e8',
    })
  })

  it('is checked like anything else from here on: strong references hold', async () => {
    const removal = lake.client().delete('specialty-spine')
    await expect(removal).rejects.toThrow('there are references to it from "kyphoplasty"')
  })

  it('is private where it was', async () => {
    const ids = await lake.client({token: ''}).fetch('*[]._id', {}, {perspective: 'raw'})
    expect(ids).toEqual([image, leaflet, 'kyphoplasty', 'specialty-spine', 'vertebroplasty'].sort())
  })

  it('brings the groups too where they are asked for, and they grant nothing', async () => {
    const target = await startTestLake()
    const archive = join(folder, 'hosted.tar.gz')
    await importFile(target.client(), archive, {allowSystemDocuments: true})
    const ids = (await readContent(target.client())).map(({_id}) => _id)
    expect(ids).toEqual(expect.arrayContaining(['_.groups.public', '_.groups.administrator']))
    const visible = await target.client({token: ''}).fetch('count(*[_id match "_*"])')
    expect(visible).toBe(0)
    await target.stop()
  })
})
