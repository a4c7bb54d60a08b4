import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {expandSample, sampleDir} from '@preop/sample'
import {z} from 'zod'
import {freePort} from '../../support/free-port.ts'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {runPreop} from '../commands/run-preop.ts'

jest.setTimeout(120_000)

const unit = z.looseObject({documentId: z.string(), locale: z.string(), path: z.string()})
const imported = z.object({
  dryRun: z.boolean(),
  files: z.array(
    z.object({
      file: z.string(),
      problem: z.string().optional(),
      applied: z.array(unit).optional(),
      already: z.array(unit).optional(),
      untranslated: z.array(unit).optional(),
      refused: z
        .array(unit.extend({reason: z.looseObject({kind: z.string()}), message: z.string()}))
        .optional(),
    }),
  ),
})

const page = 'procedure-bone-density-scan'

describe('preop xliff', () => {
  let lake: SeededLake
  let env: Record<string, string>
  let folder: string
  let forFrench: string
  beforeAll(async () => {
    lake = await startSeededLake(expandSample(sampleDir))
    env = {LAKE_PORT: new URL(lake.url).port, PREOP_DATA_DIR: join(lake.folder, 'lake')}
    folder = mkdtempSync(join(tmpdir(), 'preop-xliff-'))
    const args = ['user', 'token', '--role', 'translator', '--locales', 'fr', '--json']
    const made = await runPreop(args, env)
    forFrench = z.object({token: z.string()}).parse(JSON.parse(made.stdout)).token
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true, force: true})
  })

  const path = (name: string) => join(folder, name)
  const file = (name: string, content: string) => {
    writeFileSync(path(name), content)
    return path(name)
  }
  const exportTo = async (name: string, ...args: string[]) => {
    const words = ['xliff', 'export', '--document', page, '--out', path(name), '--json', ...args]
    const ended = await runPreop(words, env)
    return {...ended, text: ended.code === 0 ? readFileSync(path(name), 'utf8') : ''}
  }
  const importFile = async (name: string, ...args: string[]) => {
    const words = ['xliff', 'import', path(name), '--json', ...args]
    const {code, stdout, stderr} = await runPreop(words, {...env, SANITY_AUTH_TOKEN: forFrench})
    if (stdout === '') throw new Error(stderr)
    const [outcome] = imported.parse(JSON.parse(stdout)).files
    return {
      code,
      problem: outcome?.problem,
      applied: outcome?.applied ?? [],
      already: outcome?.already ?? [],
      untranslated: outcome?.untranslated ?? [],
      refused: outcome?.refused ?? [],
    }
  }
  const sidecar = (locale = 'fr') =>
    lake.writer.getDocument<{_rev: string; units: Record<string, unknown>[]}>(
      `l10n.${page}.${locale}`,
    )

  it.each(['2.1', '1.2'])(
    'exports %s, and importing it unchanged writes nothing',
    async (version) => {
      const {code, stdout} = await exportTo('same.xlf', '--locale', 'fr', '--version', version)
      const {units} = z.object({units: z.number().positive()}).parse(JSON.parse(stdout))
      expect(code).toBe(0)
      const {already, ...rest} = await importFile('same.xlf')
      expect(already).toHaveLength(units)
      expect(rest).toMatchObject({code: 0, applied: [], refused: [], untranslated: []})
      expect(await sidecar()).toBeUndefined()
    },
  )

  it('writes a changed unit to the sidecar, signed by who imports, and is idempotent', async () => {
    const {text} = await exportTo('one.xlf', '--locale', 'fr')
    const changed = text.replace(
      /(<unit id="title"[\s\S]*?<target>)[^<]*/,
      '$1Mesure de la densité osseuse, revue',
    )
    file('one.xlf', changed)
    const dry = await importFile('one.xlf', '--dry-run')
    expect(dry.applied).toMatchObject([{path: 'title', status: 'translated', origin: 'human'}])
    expect(await sidecar()).toBeUndefined()
    const first = await importFile('one.xlf')
    expect(first).toMatchObject({
      code: 0,
      applied: [{documentId: page, path: 'title'}],
      refused: [],
    })
    const stored = await sidecar()
    expect(stored?.units).toMatchObject([
      {
        path: 'title',
        target: 'Mesure de la densité osseuse, revue',
        status: 'translated',
        origin: 'human',
        translatedBy: expect.stringMatching(/./),
      },
    ])
    const second = await importFile('one.xlf')
    expect(second).toMatchObject({code: 0, applied: [], refused: []})
    expect(second.already).toHaveLength(first.already.length + 1)
    expect((await sidecar())?._rev).toBe(stored?._rev)
  })

  it('takes a machine’s drafts as such, and never in place of a human’s text', async () => {
    const {text} = await exportTo('machine.xlf', '--locale', 'fr')
    file(
      'machine.xlf',
      text
        .replace(/(<unit id="summary"[\s\S]*?<target>)/, '$1Brouillon. ')
        .replace(/(<unit id="title"[\s\S]*?<target>)[^<]*/, '$1Scan'),
    )
    const {applied, refused} = await importFile('machine.xlf', '--origin', 'machine')
    expect(applied).toMatchObject([{path: 'summary', status: 'machine', origin: 'machine'}])
    expect(refused).toMatchObject([{path: 'title', reason: {kind: 'humanText'}}])
  })

  it('applies what is good and refuses the rest, three ways where the source moved', async () => {
    const {text} = await exportTo('old.xlf', '--locale', 'fr')
    const before = await lake.writer.getDocument<{stay: object[]}>(page)
    const source = before?.stay
    await lake.writer
      .patch(page)
      .set({'stay[language=="en"].value': 'You are here for 42 hours.'})
      .commit()
    file(
      'old.xlf',
      text
        .replace(/(<unit id="stay"[\s\S]*?<target>)[^<]*/, '$1Vous rentrez le jour même, vite.')
        .replace(/(<unit id="conditions.osteoporosis.name"[\s\S]*?<target>)[^<]*/, '$1Os fragiles'),
    )
    const {code, applied, refused} = await importFile('old.xlf')
    expect(code).toBe(1)
    expect(applied).toMatchObject([{path: 'conditions.osteoporosis.name'}])
    expect(refused).toMatchObject([
      {
        path: 'stay',
        reason: {kind: 'sourceMoved'},
        sourceThen: expect.not.stringContaining('42'),
        sourceNow: 'You are here for 42 hours.',
        target: 'Vous rentrez le jour même, vite.',
      },
    ])
    await lake.writer.patch(page).set({stay: source}).commit()
  })

  it('refuses a file of a locale that is not granted, unit by unit', async () => {
    const {stdout} = await exportTo('de.xlf', '--locale', 'de')
    const {units} = z.object({units: z.number()}).parse(JSON.parse(stdout))
    const {code, refused, applied} = await importFile('de.xlf')
    expect([code, applied, refused.length]).toEqual([1, [], units])
    expect(refused[0]?.message).toMatch(/Expected a translation to “fr”, found “de”/)
    expect(await sidecar('de')).toBeUndefined()
  })

  it('takes the good files of several, and says of each other why nothing of it was imported', async () => {
    const {text} = await exportTo('good.xlf', '--locale', 'fr')
    file('cut.xlf', text.slice(0, -40))
    closeSync(openSync(path('huge.xlf'), 'w'))
    truncateSync(path('huge.xlf'), 200_000_000)
    const names = ['cut.xlf', 'huge.xlf', 'none.xlf', 'good.xlf']
    const {code, stdout} = await runPreop(['xliff', 'import', ...names.map(path), '--json'], env)
    const {files} = imported.parse(JSON.parse(stdout))
    expect(code).toBe(1)
    expect(files.map(({problem}) => problem)).toEqual([
      expect.stringMatching(/Line \d+, column \d+: Expected well-formed XML/),
      expect.stringMatching(/at most 20.0 MB, found 200.0 MB. Nothing was read/),
      expect.stringMatching(/no such file/),
      undefined,
    ])
    expect(files[3]?.already?.length).toBeGreaterThan(10)
  })

  it('writes a file for each document into a folder, of the status that is asked for', async () => {
    const out = path('all')
    const all = await runPreop(['xliff', 'export', '--locale', 'ru', '--out', out, '--json'], env)
    const told = z
      .object({units: z.number(), files: z.array(z.unknown())})
      .parse(JSON.parse(all.stdout))
    expect(readdirSync(out)).toHaveLength(told.files.length)
    expect(told.files.length).toBeGreaterThan(40)
    const some = await runPreop(
      [
        'xliff',
        'export',
        '--locale',
        'ru',
        '--status',
        'missing',
        '--out',
        path('m.xlf'),
        '--json',
      ],
      env,
    )
    const missing = z.object({units: z.number()}).parse(JSON.parse(some.stdout)).units
    expect(missing).toBeGreaterThan(0)
    expect(missing).toBeLessThan(told.units)
  })

  it('ends with 1 when the lake or a document is not there', async () => {
    const down = {...env, LAKE_PORT: String(await freePort())}
    const {code, stderr} = await runPreop(['xliff', 'export', '--locale', 'fr'], down)
    expect([code, stderr]).toEqual([1, expect.stringContaining('did not answer')])
    const none = await runPreop(['xliff', 'export', '--locale', 'fr', '--document', 'none'], env)
    expect([none.code, none.stderr]).toEqual([
      1,
      expect.stringContaining('no published document none'),
    ])
  })

  it('exports the words of the interface and finds them already so', async () => {
    const args = ['--out', path('words.xlf'), '--json']
    const out = await runPreop(['xliff', 'export-words', '--locale', 'ar', ...args], env)
    const {units} = z.object({units: z.number().min(150)}).parse(JSON.parse(out.stdout))
    const back = ['xliff', 'import-words', path('words.xlf'), '--json', '--dry-run']
    const {code, stdout} = await runPreop(back, env)
    const [told] = imported.parse(JSON.parse(stdout)).files
    expect([code, told?.already?.length]).toEqual([0, units])
  })
})
