import {sourceLocale} from '@preop/locales'
import {compareFile, mergeReports, readXliff} from '@preop/translation/exchange'
import {plainPage as page} from '@preop/translation/exchange/fixtures'
import {deskPolicy} from '../desk-policy.ts'
import {makeXliff} from './make-xliff.ts'
import {storeCompared} from './store-compared.ts'
import {storeOf} from './store-of.fixtures.ts'

const {isSafetyCritical} = deskPolicy([])
const options = {sourceLocale, isSafetyCritical, granted: ['fr'], origin: 'human'} as const
const author = {by: 'u-ana', at: '2026-11-28T12:00:00.000Z', sourceLocale}

/** A file as a translator sends it back, compared with what was stored then. */
const sentBack = async (locale: 'fr' | 'de' = 'fr') => {
  const {store} = storeOf(page)
  const choice = {locale, version: '2.1', statuses: ['missing'], onlyFiltered: false} as const
  const made = await makeXliff(store, [page._id], choice, deskPolicy([]))
  const text = (made?.text ?? '')
    .replace('<source>Knee scan</source>', '$&<target>Examen du genou</target>')
    .replace('<source>The dose is small.</source>', '$&<target>La dose est faible.</target>')
  const read = readXliff(text)
  return {read, compared: await compareFile(store, read, options)}
}

describe('storeCompared', () => {
  it('stores what the report said, in the name of whoever imports', async () => {
    const {read, compared} = await sentBack()
    const {store, written} = storeOf(page)
    const report = await storeCompared(store, read, compared, options, author)
    expect(report.applied.map(({path}) => path)).toEqual(['title', 'sections.risks.body.b1'])
    expect(report.refused).toEqual([])
    expect(written).toHaveLength(1)
    expect(JSON.stringify(written)).toContain('"translatedBy":"u-ana"')
  })

  it('refuses a unit whose source moved while the report was read, and stores the others', async () => {
    const {read, compared} = await sentBack()
    const moved = JSON.parse(JSON.stringify(page).replace('is small', 'is low'))
    const {store, written} = storeOf(moved)
    const report = await storeCompared(store, read, compared, options, author)
    expect(report.applied.map(({path}) => path)).toEqual(['title'])
    expect(report.refused).toMatchObject([
      {
        path: 'sections.risks.body.b1',
        reason: {kind: 'sourceMoved'},
        sourceThen: 'The dose is small.',
        sourceNow: 'The dose is low.',
        target: 'La dose est faible.',
      },
    ])
    expect(JSON.stringify(written)).not.toContain('La dose est faible.')
  })

  it('writes nothing of a file for a locale that is not granted', async () => {
    const {read, compared} = await sentBack('de')
    const {store, written} = storeOf(page)
    const {refused} = mergeReports(compared.map(({report}) => report))
    expect(refused.map(({reason}) => reason.kind)).toEqual(['otherLocale', 'otherLocale'])
    await storeCompared(store, read, compared, options, author)
    expect(written).toEqual([])
  })
})
