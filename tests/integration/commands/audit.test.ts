import {createHash} from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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
    const rights = {role: 'translator', locales: ['de'], password: 'a password for tests'} as const
    const id = await createUser(dataDir, {...rights, name: 'ana', display: 'Ana B.'})
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

  it.each<[string, string[], number, RegExp]>([
    ['no locale', ['--json'], 2, /Give --locale, one of/],
    ['an unknown locale', ['--locale', 'xx', '--json'], 2, /Give --locale, one of/],
    ['the source locale', ['--locale', 'en', '--json'], 2, /"en" is the source locale/],
    ['no form', ['--locale', 'fr'], 2, /Ask for one of --json, --html, --csv/],
    ['two forms', ['--locale', 'fr', '--json', '--csv'], 2, /Ask for one of/],
    ['an unknown option', ['--locale', 'fr', '--json', '--fast'], 2, /Unknown option/],
    [
      'an unknown document',
      ['--locale', 'fr', '--json', '--document', 'x'],
      1,
      /found none with the id "x"/,
    ],
    ['no key', ['--locale', 'fr', '--json', '--key', '/nonexistent.pem'], 1, /could not be read/],
    [
      'no previous audit',
      ['--locale', 'fr', '--json', '--previous', '/none.json'],
      1,
      /could not be read/,
    ],
  ])('refuses %s', async (_, args, code, message) => {
    const refused = await audit(...args)
    expect(refused).toMatchObject({code, stdout: ''})
    expect(refused.stderr).toMatch(message)
  })

  it('replaces nothing, and hangs on nothing that was changed or is of another locale', async () => {
    const taken = await audit('--locale', 'fr', '--json', '--out', file('first.json'))
    expect(taken).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nothing is ever replaced'),
    })
    writeFileSync(file('tampered.json'), read('first.json').replace('u-reviewer', 'u-somebody'))
    const chained = await audit('--locale', 'fr', '--json', '--previous', file('tampered.json'))
    expect(chained).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The content was changed'),
    })
    const other = await audit('--locale', 'de', '--json', '--previous', file('first.json'))
    expect(other).toMatchObject({code: 2, stderr: expect.stringContaining('of locale "de"')})
  })
})

describe('preop audit verify', () => {
  it('holds a signed report and its chain', async () => {
    const {code, stdout} = await audit(
      ...[
        'verify',
        file('second.json'),
        ...publicKey(),
        '--previous',
        file('first.json'),
        '--json',
      ],
    )
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({valid: true, previousChecked: true, problems: []}),
    ])
    const told = await audit('verify', file('second.json'), ...publicKey())
    expect(told.stdout).toMatch(
      /is as it was written\.[\s\S]*by the key[\s\S]*\(not checked: --previous FILE\)/,
    )
  })

  it('finds a change, another file in the chain, and a signature that is not there', async () => {
    writeFileSync(file('changed.json'), read('second.json').replace('u-reviewer', 'u-somebody'))
    const changed = await audit('verify', file('changed.json'), ...publicKey())
    expect(changed.code).toBe(1)
    expect(changed.stdout).toMatch(
      /does NOT hold:\n- The content was changed[\s\S]*- The signature/,
    )
    const chain = ['--previous', file('second.json')]
    expect(await audit('verify', file('second.json'), ...publicKey(), ...chain)).toMatchObject({
      code: 1,
    })
    await audit('--locale', 'it', '--json', '--out', file('unsigned.json'))
    expect(await audit('verify', file('unsigned.json'))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('anybody can make a digest'),
    })
    expect(await audit('verify', file('unsigned.json'), ...publicKey())).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('not signed'),
    })
  })

  it.each(['html', 'csv'])('holds %s against the report it was made from', async (form) => {
    const name = `second.${form}`
    await audit('show', file('second.json'), `--${form}`, '--out', file(name))
    const {proof} = auditReportModel.parse(JSON.parse(read('second.json')))
    expect(read(name)).toContain(proof.digest.value)
    const from = ['--report', file('second.json'), ...publicKey()]
    expect(await audit('verify', file(name), ...from)).toMatchObject({code: 0})
    writeFileSync(file(`changed.${form}`), read(name).replace('u-reviewer', 'u-somebody'))
    expect(await audit('verify', file(`changed.${form}`), ...from)).toMatchObject({code: 1})
    expect(await audit('verify', file(name))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--report FILE'),
    })
  })

  it.each<[string, () => string[], number]>([
    ['no file', () => ['verify'], 2],
    ['a signed report without a key', () => ['verify', file('first.json')], 2],
    ['a file that is not there', () => ['verify', file('none.json')], 1],
    [
      'a private key',
      () => ['verify', file('first.json'), '--public-key', file('keys/audit-private.pem')],
      1,
    ],
    [
      'a report in place of a key',
      () => ['verify', file('first.json'), '--public-key', file('first.json')],
      1,
    ],
  ])('refuses %s', async (_, args, code) => {
    const refused = await audit(...args())
    expect(refused).toMatchObject({code, stdout: ''})
    expect(refused.stderr).not.toContain('BEGIN')
  })
})

describe('preop audit key', () => {
  it('makes files for their owner only and replaces none', async () => {
    for (const name of ['audit-private.pem', 'audit-public.pem'])
      expect(statSync(file(`keys/${name}`)).mode & 0o777).toBe(0o600)
    const before = read('keys/audit-private.pem')
    expect(await audit('key', '--out', file('keys'))).toMatchObject({code: 2})
    expect(read('keys/audit-private.pem')).toBe(before)
    expect(await audit('key')).toMatchObject({code: 2})
  })

  it('is not used while others can read it', async () => {
    await audit('key', '--out', file('open'), '--json')
    chmodSync(file('open/audit-private.pem'), 0o644)
    const args = ['--locale', 'fr', '--json', '--key', file('open/audit-private.pem')]
    expect(await audit(...args)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('can be read by others'),
    })
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
