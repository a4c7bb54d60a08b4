import {mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {canonical, hashSource} from '@preop/translation'
import {readTmx} from '@preop/translation/exchange'
import {z} from 'zod'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {runPreop} from './run-preop.ts'

jest.setTimeout(60_000)

const unit = (source: string, rest: object = {}) => ({
  _key: 'value',
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human',
  translatedBy: 'translator',
  translatedAt: '2026-01-01T00:00:00Z',
  ...rest,
})

const item = (language: string, value: string, units?: readonly object[]) => ({
  _key: language,
  _type: 'internationalizedArrayStringValue',
  language,
  value,
  ...(units ? {l10n: {units}} : {}),
})

const specialty = (id: string, title: readonly object[], description: readonly object[] = []) => ({
  _id: id,
  _type: 'specialty',
  title,
  description,
})

const settings = {_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr', 'de']}
const heart = specialty(
  'specialty-heart',
  [item('en', 'Heart & vessels'), item('fr', 'Cœur et vaisseaux', [unit('Heart & vessels')])],
  [item('en', 'Care of 2 hearts'), item('fr', 'Soins', [unit('Care of hearts')])],
)
const knee = specialty('specialty-knee', [
  item('en', 'Knee'),
  item('fr', 'Genou', [unit('Knee', {origin: 'machine'})]),
  item('de', 'Knie', [unit('Knee')]),
])
const work = {
  _id: 'l10n.specialty-heart.de',
  _type: 'translationWork',
  language: 'de',
  source: {_type: 'reference', _ref: 'specialty-heart', _weak: true},
  units: [
    {
      _key: 'title',
      path: 'title',
      sourceHash: hashSource('Heart & vessels'),
      sourceSnapshot: canonical('Heart & vessels'),
      target: 'Herz',
      status: 'draft',
    },
  ],
}

const counts = z.record(z.string(), z.looseObject({units: z.number()}))
const report = z.object({
  locales: z.array(z.string()),
  all: z.object({units: z.number(), percent: z.number(), byStatus: counts}),
  byLocale: z.array(z.object({locale: z.string(), all: z.object({byStatus: counts})})),
})

const unitsOf = (byStatus: z.output<typeof counts>) =>
  Object.entries(byStatus).flatMap(([status, {units}]) => (units > 0 ? [`${units} ${status}`] : []))

describe('translations of a running lake', () => {
  let lake: SeededLake
  let folder: string
  let env: Record<string, string>

  beforeAll(async () => {
    lake = await startSeededLake([settings, heart, knee, work])
    env = {LAKE_PORT: new URL(lake.url).port, PREOP_DATA_DIR: join(lake.folder, 'lake')}
    folder = mkdtempSync(join(tmpdir(), 'preop-tmx-'))
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true, force: true})
  })

  describe('preop translations status', () => {
    const status = (...args: string[]) => runPreop(['translations', 'status', ...args], env)

    it('counts units of the enabled locales by status, and ends with 1 while some are missing', async () => {
      const {code, stdout} = await status('--json')
      expect(code).toBe(1)
      const told = report.parse(JSON.parse(stdout))
      expect(told.locales).toEqual(['fr', 'de'])
      expect(told.byLocale.map(({locale, all}) => [locale, ...unitsOf(all.byStatus)])).toEqual([
        ['fr', '1 staleSubstance', '1 awaitingReview', '1 approved'],
        ['de', '1 missing', '1 inProgress', '1 approved'],
      ])
    })

    it('says since when texts are stale, whatever was changed later', async () => {
      const told = async () => {
        const {stdout} = await status('--json')
        const {stale} = z.object({stale: z.array(z.unknown())}).parse(JSON.parse(stdout))
        return stale
      }
      const text = {documentId: 'specialty-knee', path: 'title', locale: 'de'}
      await lake.writer
        .patch('specialty-knee')
        .set({'title[language=="en"].value': 'Knees'})
        .commit()
      const changed = await lake.writer.getDocument('specialty-knee')
      await lake.writer.patch('specialty-knee').set({note: 'touched'}).commit()
      const exact = {...text, since: changed?._updatedAt, isExact: true}
      expect(await told()).toEqual([
        // It came with another source than the one translated: how long before, nobody knows.
        {
          documentId: 'specialty-heart',
          path: 'description',
          locale: 'fr',
          since: expect.any(String),
          isExact: false,
        },
        {...exact, locale: 'fr'},
        exact,
      ])
      const {stdout} = await status('--locale', 'de')
      const day = String(changed?._updatedAt).slice(0, 10)
      expect(stdout).toContain(`specialty-knee · de: 1 text is stale since ${day}\n`)
      await lake.writer
        .patch('specialty-knee')
        .set({'title[language=="en"].value': 'Knee'})
        .unset(['note'])
        .commit()
    })

    it('shows a table of one locale', async () => {
      const {code, stdout} = await status('--locale', 'fr')
      expect(code).toBe(1)
      expect(stdout).toMatch(/specialty-heart +fr +33 % +6 +0 +1 +0 +0 +0 +1 +0\n/)
      expect(stdout).toMatch(/all +fr/)
      expect(stdout).not.toMatch(/ de /)
    })

    it('names approved texts that are not on their page, and work that no list shows', async () => {
      const kept = {
        ...work.units[0],
        origin: 'human',
        translatedBy: 't',
        translatedAt: '2026-01-02T00:00:00Z',
      }
      const sidecar = (documentId: string, language: string, units: readonly object[]) => ({
        _id: `l10n.${documentId}.${language}`,
        _type: 'translationWork',
        language,
        source: {_type: 'reference', _ref: documentId, _weak: true},
        units,
      })
      const approved = {status: 'approved', reviewedBy: 'r', reviewedAt: '2026-01-03T00:00:00Z'}
      const at = (path: string, target: string) => ({...kept, _key: path, path, target})
      const stored = [
        sidecar('specialty-heart', 'fr', [
          {...at('title', 'Cœur'), ...approved},
          {...at('lead', 'Ancien paragraphe'), sourceHash: 'v1:gone'},
        ]),
        sidecar('specialty-gone', 'fr', [at('title', 'Parti')]),
        sidecar('specialty-knee', 'ar', [at('title', 'ركبة')]),
      ]
      for (const one of stored) await lake.writer.create(one)
      const {code, stdout} = await status('--json')
      const {findings} = z.object({findings: z.array(z.unknown())}).parse(JSON.parse(stdout))
      expect([code, findings]).toEqual([
        1,
        [
          ['noDocument', 'specialty-gone', 'fr', 'title', 'Parti'],
          ['displaced', 'specialty-heart', 'fr', 'title', 'Cœur'],
          ['orphan', 'specialty-heart', 'fr', 'lead', 'Ancien paragraphe'],
          ['localeNotOffered', 'specialty-knee', 'ar', 'title', 'ركبة'],
        ].map(([kind, documentId, locale, path, text]) => ({
          kind,
          documentId,
          locale,
          path,
          text,
        })),
      ])
      const told = (await status('--locale', 'fr')).stdout
      expect(told).toContain(
        'specialty-heart · title · fr: approved, but the page has an older text or none: approve it anew in the desk (“Cœur”)',
      )
      expect(told).not.toContain('ركبة')
      for (const {_id} of stored) await lake.writer.delete(_id)
    })

    it.each([
      [['--locale', 'xx'], /found "xx"/],
      [['--locale', 'en'], /found "en"/],
      [['--what'], /--what/],
    ])('refuses %j', async (args, message) => {
      const {code, stderr} = await status(...args)
      expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    })
  })

  describe('preop tmx', () => {
    const tmx = (...args: string[]) => runPreop(['tmx', ...args], env)
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }

    it('exports what is approved, with the source it was made from, and reads it back', async () => {
      const out = join(folder, 'fr.tmx')
      const exported = await tmx('export', '--locale', 'fr', '--out', out, '--json')
      expect(exported.code).toBe(0)
      expect(JSON.parse(exported.stdout)).toMatchObject({file: out, locale: 'fr', entries: 2})
      const {entries} = readTmx(readFileSync(out, 'utf8'), {sourceLocale: 'en', targetLocale: 'fr'})
      expect(entries.map(({source, target}) => [source, target])).toEqual([
        ['Heart & vessels', 'Cœur et vaisseaux'],
        ['Care of hearts', 'Soins'],
      ])
      const checked = await tmx('check', out, '--locale', 'fr', '--json')
      expect(checked.code).toBe(0)
      expect(JSON.parse(checked.stdout)).toMatchObject({pairs: 2, different: 2, refused: []})
      const again = await tmx('export', '--locale', 'fr', '--out', out)
      expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/exists.*--force/)])
    })

    it('exports to the output without a file', async () => {
      const {code, stdout} = await tmx('export', '--locale', 'de')
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^<\?xml.*Knie.*<\/tmx>\n$/s)])
    })

    it('writes nothing where nothing is approved', async () => {
      const {code, stdout, stderr} = await tmx('export', '--locale', 'ar')
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/Expected approved translations in ar, found none/)
    })

    it('names what in a file gives no pair', async () => {
      const unit = '<tu tuid="t1"><tuv xml:lang="en"><seg>a</seg></tuv></tu>'
      const half = file('half.tmx', `<tmx version="1.4"><header/><body>${unit}</body></tmx>`)
      const {code, stdout} = await tmx('check', half, '--locale', 'fr')
      expect(code).toBe(1)
      expect(stdout).toMatch(/line 1, unit t1: Expected a text in fr, found the languages: en/)
    })

    it('refuses a file of 200 MB by its size', async () => {
      const large = file('large.tmx', '')
      truncateSync(large, 200_000_000)
      const {code, stderr} = await tmx('check', large, '--locale', 'fr')
      expect([code, stderr]).toEqual([1, expect.stringMatching(/at most 50.0 MB, found 200.0 MB/)])
    })

    it.each([
      [['check'], /Give one file/],
      [['check', 'no-such.tmx', '--locale', 'fr'], /There is no file/],
      [['export'], /Name one locale/],
      [['export', '--locale', 'fr,de'], /Name one locale/],
      [['export', '--locale', 'fr', '--json'], /--out FILE/],
      [['merge'], /Unknown action "merge"/],
    ])('refuses %j', async (args, message) => {
      const {code, stderr} = await tmx(...args)
      expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    })
  })
})
