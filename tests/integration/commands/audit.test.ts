import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {openSnapshot, takeSnapshot} from '@preop/content'
import {auditContent, auditReportModel, canonicalJson} from '@preop/content/audit'
import {createUser} from '@preop/lake'
import {noLexicon} from '@preop/translation'
import {z} from 'zod'
import {fixtureDocuments} from '../../fixtures/fixture-documents.ts'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {runPreop} from './run-preop.ts'

jest.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'preop-audits-'))
const file = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(file(name), 'utf8')

/** In the fixtures a section's key is its kind. */
const critical = /^sections\.(candidacy|contraindications|risks|preparation|recovery|whenToCall)\./

let lake: SeededLake
let env: Record<string, string>
const audit = (...args: string[]) => runPreop(['audit', ...args], env)

/** The keys, and two audits of one chain: the first signed, and the second. */
beforeAll(async () => {
  lake = await startSeededLake(fixtureDocuments())
  env = {
    LAKE_PORT: new URL(lake.url).port,
    PREOP_DATA_DIR: join(lake.folder, 'lake'),
    PREOP_SITE_URL: 'https://patients.example',
  }
  const made = await audit('key', '--out', file('keys'))
  expect(made).toMatchObject({code: 0, stderr: ''})
  expect(made.stdout).not.toContain('PRIVATE KEY')
  const signed = ['--locale', 'fr', '--json', '--key', file('keys/audit-private.pem')]
  expect(await audit(...signed, '--out', file('first.json'))).toMatchObject({code: 0, stderr: ''})
  const second = await audit(
    ...signed,
    ...['--out', file('second.json'), '--previous', file('first.json')],
  )
  expect(second.stderr).toBe('')
  expect(second.stdout).toMatch(
    /^Wrote \S+: \d+ units of "fr" on \d+ pages\.\nSHA-256 [0-9a-f]{64}\nSigned with the key [0-9a-f]{64}\.\n$/,
  )
})
afterAll(async () => {
  await lake.stop()
  rmSync(folder, {recursive: true})
})

const publicKey = () => ['--public-key', file('keys/audit-public.pem')]

describe('preop audit', () => {
  const report = () => auditReportModel.parse(JSON.parse(read('first.json')))

  it('states every unit of what readers see, with address, notice and who answers for it', () => {
    const {pages, totals} = report()
    const page = pages.find(({document}) => document === 'procedure-wrist-check')
    expect(page?.address).toMatch(/^\/fr\/procedures\/\S+$/)
    const noted = page?.units.filter(({shown}) => shown.notice !== 'none') ?? []
    expect(
      noted.map(({path, shown, safetyCritical}) => [path, shown.notice, safetyCritical]),
    ).toEqual([
      ['sections.overview.body.b1', 'wording', false],
      ['sections.duringProcedure.body.b2', 'changed', false],
      ['sections.recovery.body.b1', 'changed', true],
      ['sections.whyChooseUs.body.b1', 'missing', false],
    ])
    expect(noted.map(({shown}) => shown.language)).toEqual(['fr', 'en', 'en', 'en'])
    for (const {path, safetyCritical} of page?.units ?? [])
      expect([path, safetyCritical]).toEqual([path, critical.test(path)])
    const stated = pages.flatMap(({units}) => units).flatMap(({translation}) => translation ?? [])
    for (const {provenance} of stated)
      expect(provenance).toMatchObject({
        origin: 'human',
        translatedBy: 'u-translator',
        reviewedBy: 'u-reviewer',
        reviewed: true,
      })
    expect(totals).toMatchObject({
      units: pages.flatMap(({units}) => units).length,
      shown: {wording: 1, changed: 2, missing: 1},
      machineUnreviewed: 0,
    })
    expect(new Set(pages.map(({type}) => type))).toEqual(
      new Set([
        'procedure',
        'specialty',
        'bodyRegion',
        'donation',
        'glossaryTerm',
        'banner',
        'siteSettings',
      ]),
    )
    // The one that has ended is seen by nobody.
    expect(pages.map(({document}) => document)).not.toContain('banner-ended')
  })

  it('hashes what it says it hashes, and names the audit before it', () => {
    const {proof, ...content} = z
      .looseObject({proof: z.object({digest: z.object({value: z.string()})})})
      .parse(JSON.parse(read('second.json')))
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(
      proof.digest.value,
    )
    expect(content.previous).toEqual({
      takenAt: report().takenAt,
      sha256: report().proof.digest.value,
    })
  })

  it('is the same for the same snapshot and time', async () => {
    await takeSnapshot(lake.client, lake.snapshotPath)
    const snapshot = openSnapshot(lake.snapshotPath)
    const asked = {
      locale: 'ar',
      at: new Date('2026-11-28T00:00:00Z'),
      site: 'https://patients.example',
      lexicon: noLexicon,
    } as const
    const [one, other] = await Promise.all([
      auditContent(snapshot, asked),
      auditContent(snapshot, asked),
    ])
    snapshot.close()
    expect(canonicalJson(one)).toBe(canonicalJson(other))
    expect(one.pages[0]?.title).toMatchObject({language: 'ar', direction: 'rtl'})
  })

  it('leaves the snapshot of the site alone, and holds to one document when asked', async () => {
    const {stdout, code} = await audit(
      '--locale',
      'de',
      '--json',
      '--document',
      'procedure-wrist-check',
    )
    const one = auditReportModel.parse(JSON.parse(stdout))
    expect([code, one.pages.length, one.document]).toEqual([0, 1, 'procedure-wrist-check'])
    expect([one.people, one.proof.signature]).toEqual([null, null])
    expect(existsSync(join(lake.folder, 'lake', 'snapshot.db'))).toBe(false)
  })

  it('looks up names only when it is asked to', async () => {
    const dataDir = join(lake.folder, 'lake')
    const rights = {locales: ['de'], password: 'a password for tests'}
    const id = await createUser(dataDir, {
      ...rights,
      role: 'translator',
      name: 'ana',
      display: 'Ana B.',
    })
    await lake.writer
      .patch('procedure-wrist-check')
      .set({'title[language=="de"].l10n.units[0].translatedBy': id})
      .commit()
    const {stdout} = await audit('--locale', 'de', '--json', '--names')
    expect(auditReportModel.parse(JSON.parse(stdout)).people).toEqual(
      [
        {id, name: 'Ana B.'},
        {id: 'u-reviewer', name: null},
        {id: 'u-translator', name: null},
      ].sort((one, other) => (one.id < other.id ? -1 : 1)),
    )
  })

  it('hangs on nothing that is of another locale', async () => {
    const other = await audit('--locale', 'de', '--json', '--previous', file('first.json'))
    expect(other).toMatchObject({code: 2, stderr: expect.stringContaining('of locale "de"')})
  })

  it('refuses a document that readers do not see', async () => {
    const ended = await audit('--locale', 'fr', '--json', '--document', 'banner-ended')
    expect(ended).toMatchObject({code: 1, stdout: ''})
    expect(ended.stderr).toContain('found none with the id "banner-ended"')
  })
})

describe('preop audit verify', () => {
  it('holds a signed report and its chain, and finds a change', async () => {
    const chain = ['--previous', file('first.json')]
    const {code, stdout} = await audit(
      ...['verify', file('second.json'), ...publicKey(), ...chain, '--json'],
    )
    expect(JSON.parse(stdout)).toMatchObject({valid: true, previousChecked: true, problems: []})
    expect(code).toBe(0)
    writeFileSync(file('changed.json'), read('second.json').replace('u-reviewer', 'u-somebody'))
    const changed = await audit('verify', file('changed.json'), ...publicKey())
    expect(changed.code).toBe(1)
    expect(changed.stdout).toMatch(
      /does NOT hold:\n- The content was changed[\s\S]*- The signature/,
    )
  })

  it('holds HTML against the report it was made from', async () => {
    await audit('show', file('second.json'), '--html', '--out', file('second.html'))
    const {proof} = auditReportModel.parse(JSON.parse(read('second.json')))
    expect(read('second.html')).toContain(proof.digest.value)
    const from = ['--report', file('second.json'), ...publicKey()]
    expect(await audit('verify', file('second.html'), ...from)).toMatchObject({code: 0})
  })
})

// Last: it takes a locale out of the settings.
describe('a locale that was removed from the settings', () => {
  it('has no audit, and its machine text stops no build', async () => {
    await lake.writer
      .patch('siteSettings')
      .set({enabledLocales: ['en', 'fr', 'de']})
      .commit()
    await lake.writer
      .patch('procedure-wrist-check')
      .set({
        'title[language=="ru"].l10n.units[0].origin': 'machine',
        'title[language=="ru"].l10n.units[0].reviewedBy': '',
      })
      .commit()
    const removed = await audit('--locale', 'ru', '--json')
    expect(removed).toMatchObject({code: 1, stdout: ''})
    expect(removed.stderr).toContain(
      'The locale "ru" is not enabled in the settings (enabled: en, fr, de)',
    )
    expect(await audit('--locale', 'fr', '--json')).toMatchObject({code: 0})
    await lake.writer
      .patch('siteSettings')
      .set({enabledLocales: ['en', 'fr', 'ru']})
      .commit()
    const refused = await audit('--locale', 'ru', '--json')
    expect(refused).toMatchObject({code: 1, stdout: ''})
    expect(refused.stderr).toContain('- procedure-wrist-check · title · ru')
  })
})
