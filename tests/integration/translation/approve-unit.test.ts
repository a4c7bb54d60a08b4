import {canonical, parseTranslationWork} from '@preop/translation'
import {applyMutations} from './apply-mutations.ts'
import {
  approve,
  approver,
  ask,
  block,
  bodyPath,
  bodyWork,
  draftOf,
  frenchBody,
  inWork,
  item,
  keys,
  page,
  provenance,
  sidecar,
  type Versions,
} from './page-versions.ts'

describe('approving a unit', () => {
  const source = {a: 'Rest.', b: 'Walk.', c: 'Eat.'}

  it('puts the text into the published document and its draft, and marks the unit', () => {
    const published = page(source, {a: 'Rest.', c: 'Eat.'})
    const draft = draftOf(page({...source, a: 'Rest well.'}, {a: 'Rest.', c: 'Eat.'}))
    const after = approve({published, draft, work: sidecar(bodyWork('b', 'Walk.'))}, bodyPath('b'))
    for (const version of [after.page, after['drafts.page']]) {
      const {value, units} = frenchBody(version)
      expect(keys(value)).toEqual(['a', 'b', 'c'])
      expect(value[1]).toEqual(block('b', 'nouveau'))
      expect(units[1]).toEqual({
        ...provenance('b', block('b', 'Walk.')),
        translatedAt: '2026-04-01T00:00:00Z',
        reviewedBy: 'u2',
        reviewedAt: approver.at,
      })
    }
    const {work} = parseTranslationWork(after['l10n.page.fr'])
    expect(work?.units).toMatchObject([{status: 'approved', reviewedBy: 'u2', path: bodyPath('b')}])
  })

  it('makes the item of a locale that has none, under a key that is free', () => {
    const taken = [{...item('en', 'String', 'Knee'), _key: 'fr'}]
    const published = page(source, undefined, {title: taken})
    const work = sidecar(inWork('title', 'Knee', {target: 'Genou'}))
    const {page: after} = approve({published, work}, 'title')
    expect(after?.title).toMatchObject([
      taken[0],
      {_key: 'fr-2', _type: 'internationalizedArrayStringValue', language: 'fr', value: 'Genou'},
    ])
    expect(after?.slug).toEqual(published.slug)
  })

  it('leaves out what the source no longer has, but not in a draft, where it may come back', () => {
    const was = {...source, gone: 'Sit.'}
    const versions = {
      published: page(source, was),
      draft: draftOf(page({a: 'Rest.', c: 'Eat.'}, was)),
      work: sidecar(bodyWork('b', 'Walk.')),
    }
    const after = approve(versions, bodyPath('b'))
    expect(keys(frenchBody(after.page).value)).toEqual(['a', 'b', 'c'])
    const inDraft = frenchBody(after['drafts.page'])
    expect(keys(inDraft.value).toSorted()).toEqual(['a', 'b', 'c', 'gone'])
    expect(inDraft.value).toContainEqual(block('b', 'nouveau'))
    expect(inDraft.value).not.toContainEqual(block('b', 'fr b'))
  })

  it('leaves the part of a draft alone that is another text with a translation of its own', () => {
    const older = {...source, b: 'Sit.'}
    const draft = draftOf(page(older, older))
    const work = sidecar(bodyWork('b', 'Walk.'))
    const after = approve({published: page(source, older), draft, work}, bodyPath('b'))
    expect(frenchBody(after.page).value).toContainEqual(block('b', 'nouveau'))
    expect(after['drafts.page']).toEqual(draft)
  })

  it('touches nothing of a draft that has lost the field, and still guards it', () => {
    const draft = draftOf(page(source, undefined, {sections: []}))
    const work = sidecar(bodyWork('b', 'Walk.'))
    const after = approve({published: page(source, source), draft, work}, bodyPath('b'))
    expect(after['drafts.page']).toEqual(draft)
    const result = ask({published: page(source, source), draft, work}, bodyPath('b'))
    expect(JSON.stringify(result)).toContain('"ifRevisionID":"d1"')
  })

  it('fails when a draft was begun meanwhile', () => {
    const versions = {published: page(source, source), work: sidecar(bodyWork('b', 'Walk.'))}
    const result = ask(versions, bodyPath('b'))
    if ('refused' in result) throw new Error('refused')
    const {published, work} = versions
    const meanwhile = {
      page: published,
      'drafts.page': draftOf(published),
      'l10n.page.fr': {...work, _rev: 'w1'},
    }
    expect(() => applyMutations(meanwhile, result.mutations)).toThrow('409: drafts.page exists')
  })

  it('follows a block that has another key by now, and re-keys its work', () => {
    const published = page({...source, z: 'Sit.'}, undefined)
    const after = approve({published, work: sidecar(bodyWork('old', 'Sit.'))}, bodyPath('z'))
    expect(frenchBody(after.page).value).toEqual([block('z', 'nouveau')])
    const {work} = parseTranslationWork(after['l10n.page.fr'])
    expect(work?.units.map(({_key, path}) => [_key, path])).toEqual([
      [bodyPath('z'), bodyPath('z')],
    ])
  })

  it('records honestly that somebody approved a text of their own', () => {
    const result = ask(
      {published: page(source, source), work: sidecar(bodyWork('b', 'Walk.'))},
      bodyPath('b'),
      'fr',
      {...approver, id: 'u1'},
    )
    expect(result).toMatchObject({unit: {translatedBy: 'u1', reviewedBy: 'u1'}})
  })

  it('is refused a second time', () => {
    const work = sidecar(bodyWork('b', 'Walk.'))
    const after = approve({published: page(source, source), work}, bodyPath('b'))
    const again = {published: after.page, work: parseTranslationWork(after['l10n.page.fr']).work}
    expect(ask(again, bodyPath('b'))).toEqual({refused: 'alreadyApproved', by: 'u2'})
  })

  const published = page(source, source)
  const work = sidecar(bodyWork('b', 'Walk.'))
  const machine = {origin: 'machine', translatedBy: 'u2'} as const
  const two = [item('en', 'String', 'Knee'), item('fr', 'String', 'a'), item('fr', 'String', 'b')]
  it.each<[string, Versions, string, string?, string?]>([
    ['sourceMoved', {published: page({...source, b: 'Run.'}, source), work}, 'b'],
    [
      'sourceNotPublished',
      {published: page({...source, b: 'Run.'}, source), draft: draftOf(published), work},
      'b',
    ],
    ['sourceNotPublished', {draft: draftOf(published), work}, 'b'],
    [
      'sourceNotPublished',
      {published: page({a: 'Rest.'}, undefined), draft: draftOf(published), work},
      'b',
    ],
    ['unknownUnit', {published: page({a: 'Rest.'}, undefined), work}, 'b'],
    ['unknownUnit', {work}, 'b'],
    ['ownMachineText', {published, work: sidecar(bodyWork('b', 'Walk.', machine))}, 'b'],
    ['noText', {published}, 'b'],
    ['noText', {published, work}, 'a'],
    ['noText', {published, work: sidecar(bodyWork('b', 'Walk.', {targetBody: []}))}, 'b'],
    [
      'noText',
      {published, work: sidecar(bodyWork('b', 'Walk.', {targetBody: [block('b', ' ')]}))},
      'b',
    ],
    ['noReviewer', {published, work}, 'b', 'fr', ''],
    ['noProvenance', {published, work: sidecar(bodyWork('b', 'Walk.', {translatedBy: ''}))}, 'b'],
    ['noProvenance', {published, work: sidecar(bodyWork('b', 'Walk.', {origin: null}))}, 'b'],
    [
      'noProvenance',
      {published, work: sidecar(bodyWork('b', 'Walk.', {targetBody: null, target: 'x'}))},
      'b',
    ],
    ['localeNotOffered', {published, work}, 'b', 'en'],
    ['localeNotOffered', {published, work}, 'b', 'pt'],
    ['ambiguous', {published: page(source, source, {title: two}), work}, 'title'],
  ])('is refused: %s (%#)', (refused, versions, unit, locale = 'fr', id = 'u2') => {
    const path = unit === 'title' ? unit : bodyPath(unit)
    expect(ask(versions, path, locale, {...approver, id})).toMatchObject({refused})
  })

  it('shows three ways where the source moved', () => {
    expect(ask({published: page({...source, b: 'Run.'}, source), work}, bodyPath('b'))).toEqual({
      refused: 'sourceMoved',
      sourceThen: canonical(block('b', 'Walk.')),
      sourceNow: canonical(block('b', 'Run.')),
      target: block('b', 'nouveau'),
    })
  })
})
