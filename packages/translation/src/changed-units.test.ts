import {policy, section, title} from './changed-units.fixtures.ts'
import {changedUnits} from './changed-units.ts'

const found = (published: unknown, next: unknown) =>
  changedUnits(published, next, policy).map(({field, key, change, translations}) => ({
    at: `${field}.${key}`,
    change: change.kind,
    lost: translations.filter(({isLost}) => isLost).map(({locale}) => locale),
    kept: translations.filter(({isLost}) => !isLost).map(({locale}) => locale),
  }))

const page = (sections: readonly unknown[]) => ({sections})

describe('changedUnits', () => {
  it.each<[string, string, string, string, unknown[]]>([
    ['nothing', 'Rest', 'Rest', 'Rest', []],
    [
      'a word',
      'Rest',
      'Rest',
      'Walk',
      [{at: 'title.value', change: 'substance', lost: ['fr'], kept: []}],
    ],
    [
      'a comma',
      'Rest now',
      'Rest now',
      'Rest, now',
      [{at: 'title.value', change: 'wording', lost: [], kept: ['fr']}],
    ],
    ['text that was withheld already', 'Sleep', 'Rest', 'Walk', []],
    ['back to what was translated', 'Sleep', 'Rest', 'Sleep', []],
  ])('%s', (_, translatedFrom, before, after, expected) => {
    const [was, is] = [title(before, translatedFrom), title(after, translatedFrom)]
    expect(found({title: was}, {title: is})).toEqual(expected)
  })

  it('asks nothing of a page that is not public yet', () => {
    expect(found(undefined, {title: title('Walk', 'Rest')})).toEqual([])
  })

  it('looks at a body block by block, in every locale', () => {
    const texts = {a: 'You may bleed a little.', b: 'You may be tired.'}
    const next = {...texts, b: 'You may be dizzy.'}
    expect(
      found(page([section('risks', texts, texts)]), page([section('risks', next, texts)])),
    ).toEqual([{at: 'sections.risks.body.b', change: 'substance', lost: ['fr', 'de'], kept: []}])
  })

  it('finds a block that moved while it changed', () => {
    const was = {a: 'You may bleed.', b: 'You may be tired.'}
    const is = {b: 'You may be tired.', a: 'You may bleed a lot.'}
    const changed = found(page([section('other', was, was)]), page([section('other', is, was)]))
    expect(changed.map(({at}) => at)).toEqual(['sections.other.body.a'])
  })

  it('leaves out blocks that are new or gone', () => {
    const was = {a: 'You may bleed.', b: 'You may be tired.'}
    const is = {a: 'You may bleed.', c: 'Ask at the desk for the way to the ward.'}
    expect(found(page([section('other', was, was)]), page([section('other', is, was)]))).toEqual([])
  })

  it('counts a comma as lost where only an editor’s mark counts', () => {
    const [was, is] = [{a: 'Rest now'}, {a: 'Rest, now'}]
    const [changed] = changedUnits(
      page([section('risks', was, was)]),
      page([section('risks', is, was)]),
      policy,
    )
    expect(changed).toMatchObject({
      change: {kind: 'wording'},
      isSafetyCritical: true,
      translations: [{isLost: true}, {isLost: true}],
    })
  })

  it('knows nothing of slugs', () => {
    const slug = (current: string) => [
      {_key: 'en', language: 'en', value: {_type: 'slug', current}},
      {_key: 'fr', language: 'fr', value: {_type: 'slug', current: 'repos'}},
    ]
    expect(found({slug: slug('rest')}, {slug: slug('walk')})).toEqual([])
  })
})
