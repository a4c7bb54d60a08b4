import {hashSource, markUnitUnchanged, type StoredDocument} from '@preop/translation'
import {applyMutations} from './apply-mutations.ts'
import {
  approver,
  around,
  block,
  bodyPath,
  draftOf,
  frenchBody,
  page,
  shown,
} from './page-versions.ts'

describe('marking a stale unit as unchanged in meaning', () => {
  const then = {a: 'Rest now', b: 'Walk.'}
  const now = {a: 'Rest at once', b: 'Walk.'}
  const request = (published: StoredDocument, draft?: StoredDocument, path = bodyPath('a')) =>
    markUnitUnchanged({
      published,
      draft,
      path,
      locale: 'fr',
      editor: {id: 'e1', at: approver.at},
      sourceLocale: 'en',
    })

  it('brings the translation back, in both versions, and signs it', () => {
    const published = page(now, then)
    const draft = draftOf(page({...now, b: 'Run.'}, then))
    expect(shown(published, 'fr').map(({notice}) => notice)).toEqual(['changed', 'none'])
    const result = request(published, draft)
    if ('refused' in result) throw new Error(result.refused)
    const after = applyMutations({page: published, 'drafts.page': draft}, result.mutations)
    expect(shown(after.page, 'fr').map(({notice}) => notice)).toEqual(['wording', 'none'])
    const mark = {by: 'e1', at: approver.at, sourceHash: hashSource(block('a', 'Rest at once'))}
    for (const version of [after.page, after['drafts.page']]) {
      const {units} = frenchBody(version)
      expect(units.map(({meaningUnchanged}) => meaningUnchanged)).toEqual([mark, undefined])
    }
    expect(around(after.page)).toEqual(around(published))
    if (!after.page) throw new Error('gone')
    expect(request(after.page)).toEqual({refused: 'notStale'})
  })

  it.each([
    ['notStale', page(then, then), 'a'],
    ['noTranslation', page({...now, c: 'Eat.'}, then), 'c'],
    ['unknownUnit', page(now, then), 'z'],
  ])('is refused: %s', (refused, published, key) => {
    expect(request(published, undefined, bodyPath(key))).toEqual({refused})
  })
})
