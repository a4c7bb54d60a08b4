import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {createToken} from '@preop/lake'
import {storedMemoryEntries} from '@preop/translation'
import {z} from 'zod'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {runPreop} from './run-preop.ts'

jest.setTimeout(120_000)

const settings = {_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr']}

const variant = (language: string, text: string) =>
  `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`
const pair = (source: string, target: string) =>
  `<tu>${variant('en-US', source)}${variant('fr-FR', target)}</tu>`
const tmxOf = (units: readonly string[]) =>
  `<tmx version="1.4"><header/><body>${units.join('\n')}</body></tmx>`

const imported = z.object({id: z.string(), pairs: z.number(), stored: z.number()})

describe('preop tmx import, list and remove', () => {
  let lake: SeededLake
  let folder: string
  let env: Record<string, string>

  const tmx = (...args: string[]) => runPreop(['tmx', ...args], env)
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const stored = () =>
    lake.writer.fetch<{_id: string; title: string; entries: unknown[]}[]>(
      '*[_type == "translationMemory"] | order(_id asc)',
      {},
      {perspective: 'raw'},
    )
  const list = async () => JSON.parse((await tmx('list', '--json')).stdout)

  beforeAll(async () => {
    lake = await startSeededLake([settings])
    env = {LAKE_PORT: new URL(lake.url).port, PREOP_DATA_DIR: join(lake.folder, 'lake')}
    folder = mkdtempSync(join(tmpdir(), 'preop-tmx-import-'))
  })
  afterEach(async () => {
    for (const {_id} of await stored()) await lake.writer.delete(_id)
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true, force: true})
  })

  it('keeps pairs where only people with a role read them, lists them and takes them away', async () => {
    const bold = '<bpt i="1" x="1">&lt;b&gt;</bpt>'
    const end = '<ept i="1">&lt;/b&gt;</ept>'
    const path = file(
      'old.tmx',
      tmxOf([pair('Rest', 'Repos'), pair(`${bold}Now${end}`, `${bold}Ici${end}`)]),
    )
    const {code, stdout} = await tmx('import', path, '--locale', 'fr', '--json')
    expect(code).toBe(0)
    const {id, ...counts} = imported.parse(JSON.parse(stdout))
    expect(counts).toEqual({pairs: 2, stored: 2})
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    const documents = await stored()
    expect(documents).toMatchObject([
      {_id: `memory.${id}.1`, title: 'old.tmx', sourceLocale: 'en', targetLocale: 'fr', parts: 1},
    ])
    expect(storedMemoryEntries(documents, 'fr', 'en')).toMatchObject([
      {source: 'Rest', target: 'Repos', origin: {file: 'old.tmx'}},
      {source: '<1>Now</1>', target: '<1>Ici</1>', codes: [expect.any(String)]},
    ])
    expect(await lake.client.fetch('count(*[_type == "translationMemory"])')).toBe(0)
    expect(await list()).toMatchObject([{id, title: 'old.tmx', pairs: 2, parts: 1}])
    expect((await tmx('list')).stdout).toMatch(`${id}  en to fr  2 pairs  old.tmx`)
    const removed = await tmx('remove', id)
    expect([removed.code, removed.stdout]).toEqual([0, 'Removed old.tmx: 2 pairs.\n'])
    expect(await stored()).toEqual([])
    expect((await tmx('list')).stdout).toMatch(/No memory was imported yet/)
  })

  it('changes nothing when the same file is imported again, and says so', async () => {
    const path = file('again.tmx', tmxOf([pair('Rest', 'Repos')]))
    await tmx('import', path, '--locale', 'fr', '--title', 'Clinic A')
    const before = await stored()
    expect(before).toMatchObject([{title: 'Clinic A'}])
    const {code, stdout} = await tmx('import', path, '--locale', 'fr', '--title', 'Other')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/there already as .*"Clinic A": 1 pairs. Nothing was changed/),
    ])
    expect(await stored()).toEqual(before)
  })

  it('divides a large file, and goes on where an import was broken off', async () => {
    const units = Array.from({length: 2100}, (_, index) => pair(`Rest ${index}`, `Repos ${index}`))
    const path = file('large.tmx', tmxOf(units))
    await tmx('import', path, '--locale', 'fr')
    const whole = await stored()
    expect(whole.map(({entries}) => entries.length)).toEqual([1000, 1000, 100])
    await lake.writer.delete(String(whole[1]?._id))
    expect((await tmx('list')).stdout).toMatch(/only 2 of 3 parts are there: import the file again/)
    const {code, stdout} = await tmx('import', path, '--locale', 'fr', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({pairs: 2100, stored: 1000, wasThere: false})
    expect((await stored()).map(({entries}) => entries)).toEqual(whole.map(({entries}) => entries))
  })

  it('names each unit it refuses, takes the others and ends with 1', async () => {
    const path = file('half.tmx', tmxOf([pair('Rest', 'Repos'), `<tu>${variant('en', 'a')}</tu>`]))
    const {code, stdout} = await tmx('import', path, '--locale', 'fr')
    expect(code).toBe(1)
    expect(stdout).toMatch(/stored 1 of 1 different pairs/)
    expect(stdout).toMatch(/line 2, unit 2: Expected a text in fr, found the languages: en/)
    expect(await stored()).toHaveLength(1)
  })

  it('ends with 1 and stores nothing where a file gives no pair', async () => {
    const {code} = await tmx('import', file('none.tmx', tmxOf([])), '--locale', 'fr')
    expect([code, await stored()]).toEqual([1, []])
  })

  it('stores nothing for a translator', async () => {
    const token = createToken(String(env.PREOP_DATA_DIR), {role: 'translator', locales: ['fr']})
    const path = file('mine.tmx', tmxOf([pair('Rest', 'Repos')]))
    const {code, stderr} = await runPreop(['tmx', 'import', path, '--locale', 'fr'], {
      ...env,
      SANITY_AUTH_TOKEN: token,
    })
    expect([code, stderr]).toEqual([1, expect.stringMatching(/Stored 0 of 1 parts of "mine.tmx"/)])
    expect(await stored()).toEqual([])
  })

  it.each([
    [['import'], 2, /Give one file/],
    [['import', 'no-such.tmx', '--locale', 'fr'], 2, /There is no file/],
    [['import', 'no-such.tmx'], 2, /Name one locale/],
    [['import', 'no-such.tmx', '--locale', 'fr', '--title', ' '], 2, /Expected a title/],
    [['list', 'all'], 2, /all/],
    [['remove'], 2, /Give the id/],
    [['remove', '0123456789abcdef'], 1, /found "0123456789abcdef".*preop tmx list/],
  ])('refuses %j', async (args, expected, message) => {
    const {code, stderr} = await tmx(...args)
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)])
  })
})
