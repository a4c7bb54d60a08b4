import {jest} from '@jest/globals'
import {ContentProblemsError, takeSnapshot} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import {documentUnits, workId} from '@preop/translation'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'

jest.setTimeout(120_000)

const page = 'procedure-bone-density-scan'

describe('an approved translation that the page does not have any more', () => {
  let lake: SeededLake
  beforeAll(async () => {
    lake = await startSeededLake(expandSample(sampleDir))
    const [unit] = documentUnits(await lake.writer.getDocument(page), 'en')
    if (!unit) throw new Error('no unit')
    const {path, source} = unit
    const signed = {by: 'reviewer', at: '2100-01-01T00:00:00Z'}
    for (const locale of ['fr', 'de'])
      await lake.writer.create({
        _id: workId(page, locale),
        _type: 'translationWork',
        language: locale,
        source: {_type: 'reference', _ref: page, _weak: true},
        units: [
          {
            _key: path,
            path,
            sourceHash: source.hash,
            sourceSnapshot: source.canonical,
            target: 'The text approved last',
            status: locale === 'fr' ? 'approved' : 'translated',
            origin: 'human',
            translatedBy: 'translator',
            translatedAt: signed.at,
            reviewedBy: signed.by,
            reviewedAt: signed.at,
          },
        ],
      })
  })
  afterAll(() => lake.stop())

  it('stops the snapshot, naming page, unit, locale and what to do', async () => {
    const error: unknown = await takeSnapshot(lake.writer, lake.snapshotPath).catch(
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof ContentProblemsError)) throw new Error(`not refused: ${error}`)
    expect(error.problems.map(({documentId, path, locale}) => [documentId, path, locale])).toEqual([
      [page, 'title', 'fr'],
    ])
    expect(error.message).toContain('expected: the translation that reviewer approved at 2100')
    expect(error.message).toContain('approve the right text anew')
  })

  it('is not seen without a token, which reads no sidecars', async () => {
    expect(await takeSnapshot(lake.client, lake.snapshotPath)).toMatchObject({
      documents: expect.any(Number),
    })
  })

  it('stops nothing in a locale that was taken out of the settings', async () => {
    const settings = await lake.writer.getDocument<{enabledLocales: string[]}>('siteSettings')
    const enabledLocales = settings?.enabledLocales.filter((locale) => locale !== 'fr')
    await lake.writer.patch('siteSettings').set({enabledLocales}).commit()
    const taken = await takeSnapshot(lake.writer, lake.snapshotPath)
    expect(taken.problems.filter(({locale}) => locale === 'fr')).toEqual([])
  })
})
