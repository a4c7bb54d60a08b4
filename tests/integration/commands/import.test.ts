import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {jest} from '@jest/globals'
import {expandSample, sampleDir} from '@preop/sample'
import {z} from 'zod'
import {freePort} from '../../support/free-port.ts'
import {type SeededLake, startSeededLake} from '../../support/seeded-lake.ts'
import {runPreop} from './run-preop.ts'

jest.setTimeout(60_000)

const page = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/pages/${name}`, import.meta.url))

const told = z.object({
  id: z.string().nullable(),
  format: z.enum(['html', 'text']),
  encoding: z.string(),
  slug: z.string(),
  names: z.array(z.string()),
  sections: z.array(z.object({kind: z.string(), heading: z.string()})),
  notCarriedOver: z.array(z.object({kind: z.string(), text: z.string()})),
  toCheck: z.array(z.string()),
  draft: z.looseObject({_id: z.string()}).optional(),
})

describe('preop import', () => {
  let lake: SeededLake
  let env: Record<string, string>
  let folder: string

  beforeAll(async () => {
    lake = await startSeededLake(expandSample(sampleDir))
    env = {LAKE_PORT: new URL(lake.url).port, PREOP_DATA_DIR: join(lake.folder, 'lake')}
    folder = mkdtempSync(join(tmpdir(), 'preop-pages-'))
  })
  afterAll(async () => {
    await lake.stop()
    rmSync(folder, {recursive: true, force: true})
  })

  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const count = () => lake.writer.fetch<number>('count(*)', {}, {perspective: 'raw'})
  const importPage = (path: string, ...args: string[]) => runPreop(['import', path, ...args], env)

  it('writes a draft that only people with access read, and says what it left out', async () => {
    const before = await count()
    const {code, stdout} = await importPage(page('hip-repair.html'), '--json')
    expect(code).toBe(0)
    const report = told.parse(JSON.parse(stdout))
    expect(report).toMatchObject({format: 'html', encoding: 'utf-8', slug: 'hip-fracture-repair'})
    expect(report.notCarriedOver.map(({kind}) => kind)).toEqual(
      expect.arrayContaining(['notice', 'languageMenu', 'link', 'script', 'form', 'image']),
    )
    expect(await count()).toBe(before + 1)
    const id = report.id ?? ''
    expect(id).toMatch(/^drafts\.[0-9a-f-]{36}$/)
    expect(await lake.writer.getDocument(id)).toMatchObject({
      _type: 'procedure',
      sections: report.sections.map(({kind}) => ({_type: 'section', kind})),
    })
    expect(await lake.client.getDocument(id)).toBeUndefined()
  })

  it('refuses a slug that a page or a draft has, and changes nothing', async () => {
    const before = await count()
    const again = await importPage(page('hip-repair.html'))
    expect(again.code).toBe(1)
    expect(again.stderr).toMatch(
      /The slug "hip-fracture-repair" belongs to drafts\.\S+ already.*--slug hip-fracture-repair-2/,
    )
    const published = await importPage(page('hip-repair.html'), '--slug', 'bone-density-scan')
    expect(published.stderr).toContain('belongs to procedure-bone-density-scan already')
    expect(await count()).toBe(before)
    const other = await importPage(page('hip-repair.html'), '--slug', 'hip-repair-2009')
    expect([other.code, await count()]).toEqual([0, before + 1])
    expect(other.stdout).toContain(`Open it: http://localhost:${env.LAKE_PORT}/intent/edit/id=`)
  })

  it('shows the draft and writes nothing with --dry-run, with no lake either', async () => {
    const before = await count()
    const dry = await runPreop(['import', page('knee-scope.txt'), '--dry-run', '--json'], {
      LAKE_PORT: String(await freePort()),
      PREOP_DATA_DIR: folder,
    })
    expect(dry.code).toBe(0)
    const report = told.parse(JSON.parse(dry.stdout))
    expect(report).toMatchObject({id: null, format: 'text', draft: {_type: 'procedure'}})
    expect(report.names).toEqual(['Knee Arthroscopy', 'Meniscus Repair'])
    const shown = await importPage(page('knee-scope.txt'), '--dry-run')
    expect(shown.stdout).toMatch(/"_type": "procedure"[\s\S]*Nothing was written\./)
    expect(await count()).toBe(before)
  })

  it('reads windows-1252 where the page declares it', async () => {
    const old = Buffer.from(
      '<meta charset="windows-1252"><h1>Proth\xe8se</h1><p>It\x92s done \x96 soon.</p>',
      'latin1',
    )
    const {stdout} = await importPage(file('old.html', old), '--dry-run', '--json')
    const {encoding, draft} = told.parse(JSON.parse(stdout))
    expect(encoding).toBe('windows-1252')
    expect(JSON.stringify(draft)).toMatch(/Prothèse.*It’s done – soon\./)
  })

  it('takes 5 MB of HTML that is mostly pictures in the text', async () => {
    const picture = `<img alt="x" src="data:image/png;base64,${'A'.repeat(5_000_000)}">`
    const path = file('heavy.html', `<h1>Heavy</h1><p>Words.</p>${picture}`)
    const {code, stdout} = await importPage(path, '--dry-run')
    expect(code).toBe(0)
    expect(stdout.length).toBeLessThan(10_000)
  })

  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['nothing', 'empty.html', '', /is empty/],
    ['white space', 'blank.txt', ' \n\t ', /is empty/],
    [
      'a picture',
      'page.html',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      /is not text/,
    ],
    ['5 MB of text', 'book.html', `<p>${'All about hips. '.repeat(320_000)}</p>`, /too much text/],
    [
      'a page that a script makes',
      'app.html',
      '<div id=root></div><script>go()</script>',
      /no text/,
    ],
  ])('ends with 1 at %s and writes nothing', async (_, name, content, message) => {
    const before = await count()
    const {code, stdout, stderr} = await importPage(file(name, content))
    expect(stderr).toMatch(message)
    expect([code, stdout, await count()]).toEqual([1, '', before])
  })

  it('ends with 1 when the file or the lake is not there', async () => {
    expect(await importPage(join(folder, 'none.html'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no file'),
    })
    expect(await importPage(folder)).toMatchObject({code: 1})
    const down = {...env, LAKE_PORT: String(await freePort())}
    const {code, stderr} = await runPreop(['import', page('knee-scope.txt')], down)
    expect(stderr).toContain('did not answer, so nothing was written')
    expect(code).toBe(1)
  })

  it.each([
    ['no file', []],
    ['two files', ['a.html', 'b.html']],
    ['an unknown option', ['a.html', '--fast']],
    ['a slug that is none', [page('knee-scope.txt'), '--slug', 'Knee Scope']],
  ])('ends with 2 at %s', async (_, args) => {
    const {code, stdout} = await runPreop(['import', ...args], env)
    expect([code, stdout]).toEqual([2, ''])
  })
})
