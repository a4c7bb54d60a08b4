import type {StoredDocument} from '@preop/translation'
import fc from 'fast-check'
import {
  approve,
  around,
  bodyPath,
  bodyWork,
  draftOf,
  frenchBody,
  keys,
  known,
  page,
  readersGet,
  shown,
  sidecar,
  type Texts,
} from './page-versions.ts'

describe('for any versions of a page', () => {
  const text = fc.constantFrom('Rest.', 'Walk.', 'Eat.', 'Sit.', 'Take 5 mg.', 'Take 50 mg.', 'No.')
  const texts = (minLength: number) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), text), {
        minLength,
        maxLength: 5,
        selector: ([key]) => key,
      })
      .map((pairs): Texts => Object.fromEntries(pairs))
  const versions = fc.record({
    source: texts(1),
    french: texts(0),
    draft: fc.option(fc.record({source: texts(0), french: texts(0)}), {nil: undefined}),
    at: fc.nat(),
    workKey: fc.constantFrom('same', 'moved'),
  })

  it('an approval shows its text, and leaves every other unit, locale and field as it was', () => {
    fc.assert(
      fc.property(versions, ({source, french, draft, at, workKey}) => {
        const keysOf = Object.keys(source)
        const key = keysOf[at % keysOf.length] ?? ''
        const published = page(source, french)
        const draftNow = draft && draftOf(page(draft.source, draft.french))
        // Work that moved is found by its hash, which the first of equal texts answers to.
        const isFirst = keysOf.find((one) => source[one] === source[key]) === key
        const unit = bodyWork(workKey === 'moved' && isFirst ? 'old' : key, source[key] ?? '')
        const versionsNow = {published, draft: draftNow, work: sidecar(unit)}
        const after = approve(versionsNow, bodyPath(key))

        const [before, now] = [shown(published, 'fr'), shown(after.page, 'fr')]
        const place = keysOf.indexOf(key)
        expect(now[place]).toMatchObject({
          notice: 'none',
          value: {_key: key, children: [{text: 'nouveau'}]},
        })
        const others = (all: typeof now) =>
          all.filter((_, index) => index !== place).map(readersGet)
        expect(others(now)).toEqual(others(before))
        const rows = (document: StoredDocument | undefined) =>
          known(document).filter(({path}) => path !== bodyPath(key))
        expect(rows(after.page)).toEqual(rows(published))
        expect(shown(after.page, 'de')).toEqual(shown(published, 'de'))
        expect(around(after.page)).toEqual(around(published))
        expect(new Set(keys(frenchBody(after.page).value)).size).toBe(
          frenchBody(after.page).value.length,
        )
        if (!draftNow) expect(after['drafts.page']).toBeUndefined()
        else expect(around(after['drafts.page'])).toEqual(around(draftNow))
      }),
      {numRuns: 200},
    )
  })

  it('publishing a draft that was there never brings an older text back', () => {
    fc.assert(
      fc.property(versions, ({source, french, draft, at}) => {
        if (!draft) return
        const key = Object.keys(source)[at % Object.keys(source).length] ?? ''
        const draftNow = draftOf(page({...draft.source, [key]: source[key] ?? ''}, draft.french))
        const work = sidecar(bodyWork(key, source[key] ?? ''))
        const after = approve(
          {published: page(source, french), draft: draftNow, work},
          bodyPath(key),
        )
        const next = shown(after['drafts.page'], 'fr')
        const place = Object.keys({...draft.source, [key]: ''}).indexOf(key)
        expect(next[place]).toMatchObject({notice: 'none', value: {children: [{text: 'nouveau'}]}})
      }),
      {numRuns: 300},
    )
  })
})
