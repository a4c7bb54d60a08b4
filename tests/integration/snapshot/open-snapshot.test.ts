import {join} from 'node:path'
import {jest} from '@jest/globals'
import {openSnapshot, type Snapshot, takeSnapshot} from '@preop/content'
import {localeIds} from '@preop/locales'
import {expandSample, sampleDir} from '@preop/sample'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'

jest.setTimeout(60_000)

const sample = expandSample(sampleDir)
const first = 'procedure-kyphoplasty-vertebroplasty'
const second = 'procedure-bone-density-scan'

describe('openSnapshot', () => {
  let lake: SeededLake
  let snapshot: Snapshot
  beforeAll(async () => {
    lake = await startSeededLake(sample)
    await takeSnapshot(lake.client, lake.snapshotPath, new Date('2026-11-23T12:00:00Z'))
    snapshot = openSnapshot(lake.snapshotPath)
  })
  afterAll(async () => {
    snapshot.close()
    await lake.stop()
  })

  it('knows its moment', () => {
    expect(snapshot.takenAt).toBe('2026-11-23T12:00:00.000Z')
    expect(snapshot.id).toMatch(/^[0-9a-f]{16}$/)
  })

  it('finds a document by its type and id only', async () => {
    expect(await snapshot.byId('procedure', first)).toMatchObject({_id: first, _type: 'procedure'})
    expect(await snapshot.byId('banner', first)).toBeUndefined()
    expect(await snapshot.byId('procedure', 'nobody')).toBeUndefined()
  })

  it('lists all documents of a type, ordered by id', async () => {
    const ids = (await snapshot.all('procedure')).map(({_id}) => _id)
    const procedures = sample.filter(({_type}) => _type === 'procedure')
    expect(ids).toEqual(procedures.map(({_id}) => _id).sort())
    expect(ids).toEqual(expect.arrayContaining([second, first]))
    expect(await snapshot.all('person')).toEqual([])
  })

  it.each(localeIds)('finds each procedure under exactly one slug in %s', async (locale) => {
    for (const procedure of await snapshot.all('procedure')) {
      const own = procedure.slug.find(({language}) => language === locale)
      const source = procedure.slug.find(({language}) => language === 'en')
      const slug = (own ?? source)?.value.current ?? ''
      expect((await snapshot.bySlug('procedure', locale, slug))?._id).toBe(procedure._id)
      if (own && source && own.value.current !== source.value.current) {
        expect(await snapshot.bySlug('procedure', locale, source.value.current)).toBeUndefined()
      }
    }
  })

  it('falls back to the source’s slug where there is none', async () => {
    const scan = await snapshot.byId('procedure', second)
    const translated = scan?.slug.map(({language}) => language) ?? []
    const untranslated = localeIds.filter((locale) => !translated.includes(locale))
    const slug = scan?.slug.find(({language}) => language === 'en')?.value.current ?? ''
    expect(untranslated.length).toBeGreaterThan(0)
    for (const locale of untranslated) {
      expect((await snapshot.bySlug('procedure', locale, slug))?._id).toBe(second)
    }
  })

  it('knows a slug for its own type only', async () => {
    const scan = await snapshot.byId('procedure', second)
    const slug = scan?.slug[0]?.value.current ?? ''
    expect(await snapshot.bySlug('donation', 'en', slug)).toBeUndefined()
    expect(await snapshot.bySlug('procedure', 'en', 'nothing-here')).toBeUndefined()
  })

  it('says what to do when there is no file', () => {
    const path = join(lake.folder, 'none.db')
    expect(() => openSnapshot(path)).toThrow(
      /No content snapshot at .*none\.db.*npx preop snapshot/,
    )
  })
})
