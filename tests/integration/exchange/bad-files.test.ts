import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {deskRows} from '@preop/translation'
import {z} from 'zod'
import {readXliffFile} from '../../../packages/cli/src/xliff/read-xliff-file.ts'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {runPreop} from '../commands/run-preop.ts'
import {
  block,
  deskPolicy,
  item,
  knee,
  partPath,
  provenance,
} from '../translation/translation-lake.ts'

jest.setTimeout(240_000)

const phone = {_type: 'phone', _key: 'p', line: 'main'}
const withPhone = (before: string) => ({
  ...block('b0', before),
  children: [...block('b0', before).children, phone],
})
const source = withPhone('If it hurts, call ')
const page = {
  ...knee('knee', 2, []),
  title: [
    item('String', 'en', 'Knee'),
    item('String', 'fr', 'Genou', [provenance('value', 'Knee')]),
  ],
  sections: [
    {
      _key: 'risks',
      _type: 'section',
      kind: 'risks',
      body: [
        item('PortableText', 'en', [source, block('b1', 'Rest for 2 days.')]),
        item(
          'PortableText',
          'fr',
          [withPhone('Si cela fait mal, appelez '), block('b1', 'Reposez-vous 2 jours.')],
          [provenance('b0', source), provenance('b1', block('b1', 'Rest for 2 days.'))],
        ),
      ],
    },
  ],
}
const settings = {_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr']}

const refusedUnit = z.looseObject({
  documentId: z.string(),
  locale: z.string(),
  path: z.string(),
  reason: z.looseObject({kind: z.string()}),
  message: z.string(),
})
const told = z.object({
  files: z.array(
    z.looseObject({
      file: z.string(),
      problem: z.string().optional(),
      applied: z.array(z.looseObject({path: z.string()})).optional(),
      already: z.array(z.unknown()).optional(),
      refused: z.array(refusedUnit).optional(),
    }),
  ),
})

/** The part of a file that is one unit's translation, changed. */
const inTarget = (unit: string, change: (target: string) => string) => (text: string) => {
  const pattern = new RegExp(`(<unit id="${unit}"[\\s\\S]*?<target[^>]*>)([\\s\\S]*?)(</target>)`)
  if (!pattern.test(text)) throw new Error(`no ${unit} in ${text}`)
  return text.replace(pattern, (_, open: string, target: string, close: string) =>
    [open, change(target), close].join(''),
  )
}
const b0 = partPath('b0')

/** What is done to a good file, and what the answer has to say: of the file, or of one unit. */
const wholeFiles: readonly [string, (text: string) => string, RegExp][] = [
  ['cut.xlf', (text) => text.slice(0, -40), /Line \d+, column \d+: Expected well-formed XML/],
  [
    'doctype.xlf',
    (text) => text.replace(/<xliff/, '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///x">]><xliff'),
    /without a DOCTYPE/,
  ],
  ['none.xlf', (text) => text.replace(/<file[\s\S]*<\/file>/, ''), /at least one/],
]
const units: readonly [string, (text: string) => string, string, string, RegExp][] = [
  [
    'unknown.xlf',
    (text) => text.replaceAll(b0, `${b0}9`),
    `${b0}9`,
    'unknownUnit',
    /Expected a unit of the document.*removed since the export/,
  ],
  [
    'lost.xlf',
    inTarget(b0, (target) => target.replace(/<ph[^>]*\/>/, '')),
    b0,
    'codeLost',
    /Expected every inline code.*Put it back/,
  ],
  [
    'doubled.xlf',
    inTarget(b0, (target) => target.replace(/<ph[^>]*\/>/, '$&$&')),
    b0,
    'codeDoubled',
    /once, found several times.*Take the extra one out/,
  ],
]

describe('files that came back wrong', () => {
  let lake: SeededLake
  let folder: string
  let env: Record<string, string>
  let good: string

  beforeAll(async () => {
    lake = await startSeededLake([settings, page])
    env = {LAKE_PORT: new URL(lake.url).port, PREOP_DATA_DIR: join(lake.folder, 'lake')}
    folder = mkdtempSync(join(tmpdir(), 'preop-bad-files-'))
    good = await exported('good.xlf')
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true, force: true})
  })

  const path = (name: string) => join(folder, name)
  const exported = async (name: string) => {
    const words = ['xliff', 'export', '--locale', 'fr', '--document', 'knee', '--out', path(name)]
    const {code, stderr} = await runPreop(words, env)
    expect([code, stderr]).toEqual([0, ''])
    return readFileSync(path(name), 'utf8')
  }
  const importAll = async (names: readonly string[], as = env) => {
    const words = ['xliff', 'import', ...names.map(path)]
    const {code, stdout} = await runPreop([...words, '--json'], as)
    return {code, files: told.parse(JSON.parse(stdout)).files}
  }
  const sidecar = () =>
    lake.writer.getDocument<{_rev: string; units: {path: string}[]}>('l10n.knee.fr')
  const translate = (text: string) =>
    inTarget('title', () => 'Le genou')(inTarget(partPath('b1'), () => text)(good))
  const setSource = (text: string) =>
    lake.writer
      .patch('knee')
      .set({'sections[0].body[language=="en"].value[_key=="b1"].children[0].text': text})
      .commit()

  it('are refused by file or unit, with place and remedy, and nothing is applied', async () => {
    for (const [name, spoil] of [...wholeFiles, ...units]) writeFileSync(path(name), spoil(good))
    const names = [...wholeFiles, ...units].map(([name]) => name)
    const {code, files} = await importAll(names)
    expect(code).toBe(1)
    expect(files.map(({file}) => file)).toEqual(names.map(path))
    for (const [index, [name, , message]] of wholeFiles.entries()) {
      expect(files[index]?.problem).toMatch(message)
      expect(files[index]?.problem).toMatch(/Nothing of it was imported/)
      expect(files[index]?.problem).toContain(path(name))
    }
    for (const [index, [, , unit, kind, message]] of units.entries()) {
      const {applied, refused, already} = files[wholeFiles.length + index] ?? {}
      expect([applied, already?.length]).toEqual([[], 2])
      expect(refused).toMatchObject([
        {documentId: 'knee', locale: 'fr', path: unit, reason: {kind}},
      ])
      expect(refused?.[0]?.message).toMatch(message)
    }
    expect(await sidecar()).toBeUndefined()
  })

  it('say so to people too: file, document, locale, path, line', async () => {
    const {code, stdout} = await runPreop(['xliff', 'import', path('lost.xlf')], env)
    expect(code).toBe(1)
    expect(stdout).toContain(`${path('lost.xlf')}: 0 imported, 2 already so`)
    expect(stdout).toMatch(/ {2}knee fr sections\.risks\.body\.b0 \(line \d+\)\n {4}Expected every/)
  })

  it('of 200 MB are refused by their size, unread', () => {
    closeSync(openSync(path('huge.xlf'), 'w'))
    truncateSync(path('huge.xlf'), 200_000_000)
    const before = process.resourceUsage().maxRSS
    expect(() => readXliffFile(path('huge.xlf'))).toThrow(
      /huge\.xlf: Expected a file of at most 20\.0 MB, found 200\.0 MB\. Nothing was read/,
    )
    // In KB: reading it whole would take 200 MB at least.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000)
  })

  it('of a locale that is not granted are refused unit by unit', async () => {
    const words = ['user', 'token', '--role', 'translator', '--locales', 'de', '--json']
    const {stdout} = await runPreop(words, env)
    const {token} = z.object({token: z.string()}).parse(JSON.parse(stdout))
    writeFileSync(path('changed.xlf'), translate('Deux jours de repos.'))
    const {code, files} = await importAll(['changed.xlf'], {...env, SANITY_AUTH_TOKEN: token})
    expect([code, files[0]?.applied]).toEqual([1, []])
    for (const {reason, message} of files[0]?.refused ?? []) {
      expect(reason.kind).toBe('otherLocale')
      expect(message).toMatch(/Expected a translation to “de”, found “fr”. Import the file of this/)
    }
    expect(files[0]?.refused).toHaveLength(3)
    expect(await sidecar()).toBeUndefined()
  })

  it('exported two revisions ago: what moved is refused with three texts, the rest goes in', async () => {
    writeFileSync(path('old.xlf'), translate('Deux jours de repos.'))
    await setSource('Rest for 3 days.')
    await setSource('Rest for 4 days.')
    const {code, files} = await importAll(['old.xlf'])
    expect(code).toBe(1)
    expect(files[0]?.applied?.map((unit) => unit.path)).toEqual(['title'])
    expect(files[0]?.refused).toMatchObject([
      {
        documentId: 'knee',
        locale: 'fr',
        path: partPath('b1'),
        reason: {kind: 'sourceMoved'},
        message: expect.stringContaining('Export again'),
        sourceThen: 'Rest for 2 days.',
        sourceNow: 'Rest for 4 days.',
        target: 'Deux jours de repos.',
      },
    ])
    expect((await sidecar())?.units.map((unit) => unit.path)).toEqual(['title'])
  })

  it('imported twice: the second time writes nothing, nor over what somebody wrote since', async () => {
    const before = (await sidecar())?._rev
    const {files} = await importAll(['old.xlf', 'old.xlf'])
    expect(files.map(({applied}) => applied)).toEqual([[], []])
    expect((await sidecar())?._rev).toBe(before)
    await lake.writer.patch('l10n.knee.fr').set({'units[0].target': 'Le genou droit'}).commit()
    const again = await importAll(['old.xlf'])
    const title = again.files[0]?.refused?.find((unit) => unit.path === 'title')
    expect(title).toMatchObject({
      reason: {kind: 'targetMoved'},
      message: expect.stringContaining('Compare both'),
      targetNow: 'Le genou droit',
    })
    expect((await sidecar())?.units[0]).toMatchObject({target: 'Le genou droit'})
  })

  it('of a locale that was taken out of the settings are kept for its return', async () => {
    await lake.writer
      .patch('siteSettings')
      .set({enabledLocales: ['en']})
      .commit()
    await exported('again.xlf')
    writeFileSync(
      path('again.xlf'),
      inTarget(b0, (target) => `Vite : ${target}`)(readFileSync(path('again.xlf'), 'utf8')),
    )
    const {code, files} = await importAll(['again.xlf'])
    expect([code, files[0]?.applied?.map((unit) => unit.path)]).toEqual([0, [b0]])
    const {stdout} = await runPreop(['translations', 'status', '--json'], env)
    const {locales, findings} = z
      .looseObject({locales: z.array(z.string()), findings: z.array(z.looseObject({}))})
      .parse(JSON.parse(stdout))
    expect(locales).toEqual([])
    expect(findings).toMatchObject([
      {kind: 'localeNotOffered', documentId: 'knee', locale: 'fr', path: 'title'},
      {kind: 'localeNotOffered', documentId: 'knee', locale: 'fr', path: b0},
    ])
    const document = await lake.writer.getDocument('knee')
    expect(deskRows(document, undefined, 'fr', deskPolicy).rows.map(({status}) => status)).toEqual([
      'approved',
      'approved',
      'staleSubstance',
    ])
  })
})
