import type {ContentMutation} from '../work/content-mutation.types.ts'
import {page} from './exchange.fixtures.ts'
import {importXliff} from './import-xliff.ts'
import {readXliff} from './read-xliff.ts'
import {saveImport} from './save-import.ts'
import {toExchange} from './to-exchange.ts'
import {toWork} from './to-work.fixtures.ts'
import {writeXliff21} from './write-xliff-21.ts'

const blank = toExchange(page, undefined, 'fr', {sourceLocale: 'en'})
const work = (title: string) =>
  toWork(
    'fr',
    blank.units
      .filter(({path}) => path === 'title')
      .map((unit) => ({unit, value: title, status: 'draft', origin: 'human'})),
  )
const author = {by: 'u2', at: '2026-11-28T12:00:00.000Z', sourceLocale: 'en'}

/** Two units as a translator sends them back, compared with a sidecar that has one of them. */
const compared = () => {
  const before = work('Genou')
  const document = toExchange(page, before, 'fr', {sourceLocale: 'en'})
  const text = writeXliff21(document)
    .replace('>Genou<', '>Examen du genou<')
    .replace(
      /(<source>Call us today if:<\/source>)([\s\S]*?<source>[^<]*<\/source>)/,
      '$1<target>Appelez si :</target>$2<target>Vous avez mal.</target>',
    )
  const report = importXliff(readXliff(text), [document], {locale: 'fr', sourceLocale: 'en'})
  return {report, stored: new Map([['page', {document: page, work: before}]])}
}

describe('saveImport', () => {
  it('writes the units of a sidecar in one transaction, signed by who imports', async () => {
    const {report, stored} = compared()
    const written: ContentMutation[][] = []
    const store = {
      read: async () => [{...work('Genou'), _rev: 'r1'}],
      write: async (mutations: ContentMutation[]) => written.push(mutations),
    }
    const saved = await saveImport(store, report, stored, author)
    expect(saved.applied.map(({path}) => path)).toEqual(['title', 'sections.risks.body.c1'])
    expect(saved.refused).toEqual([])
    expect(written).toHaveLength(1)
    expect(JSON.stringify(written)).toMatch(/"ifRevisionID":"r1".*"translatedBy":"u2"/)
  })

  it('refuses the unit that somebody changed in between, and writes the others', async () => {
    const {report, stored} = compared()
    const written: ContentMutation[][] = []
    const store = {
      read: async () => [{...work('Le genou'), _rev: 'r2'}],
      write: async (mutations: ContentMutation[]) => written.push(mutations),
    }
    const saved = await saveImport(store, report, stored, author)
    expect(saved.applied.map(({path}) => path)).toEqual(['sections.risks.body.c1'])
    expect(saved.refused).toMatchObject([{path: 'title', reason: {kind: 'targetMoved'}}])
    expect(JSON.stringify(written)).not.toContain('Examen du genou')
  })

  it('says of each unit what the lake refused', async () => {
    const {report} = compared()
    const store = {
      read: async () => [null],
      write: async () => {
        throw Object.assign(new Error('Insufficient permissions'), {statusCode: 403})
      },
    }
    const empty = new Map([['page', {document: page, work: undefined}]])
    const saved = await saveImport(store, report, empty, author)
    expect(saved.applied).toEqual([])
    expect(saved.refused.map(({reason}) => reason.kind)).toEqual(['notStored', 'notStored'])
    expect(saved.refused[0]?.message).toContain('Insufficient permissions')
  })

  it('does not hide that the lake is gone', async () => {
    const {report, stored} = compared()
    const gone = async () => {
      throw new Error('connect ECONNREFUSED')
    }
    await expect(saveImport({read: gone, write: gone}, report, stored, author)).rejects.toThrow(
      'ECONNREFUSED',
    )
  })
})
