import type {PlainDocument} from '@preop/schema/rules'
import {hashSource, type Marker, noLexicon} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {conflictOf} from '../../../studio/src/actions/conflict-of.ts'
import {publishMutations} from '../../../studio/src/actions/publish-mutations.ts'
import {planPublish} from '../../../studio/src/actions/publish-plan.ts'
import {readPublishState} from '../../../studio/src/actions/publish-state.ts'
import {withdrawMutations} from '../../../studio/src/actions/withdraw-mutations.ts'
import {readWithdrawState} from '../../../studio/src/actions/withdraw-state.ts'
import {type LakeUnderTest, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
let editor: SanityClient
let marker: Marker

beforeAll(async () => {
  lake = await startTestLake()
  editor = lake.client({token: lake.token('editor')})
  const {id} = await editor.users.getById('me')
  marker = {by: id, at: '2026-05-01T00:00:00.000Z'}
  await editor.create({_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr']})
})
afterAll(() => lake.stop())

const item = (kind: string, language: string, value: unknown, rest = {}) => ({
  _key: language,
  _type: `internationalizedArray${kind}Value`,
  language,
  value,
  ...rest,
})
const slug = (slugs: Record<string, string>) =>
  Object.entries(slugs).map(([locale, current]) => item('Slug', locale, {_type: 'slug', current}))

const translatedFrom = (source: string) => ({
  l10n: {
    units: [
      {
        _key: 'value',
        source: JSON.stringify(source),
        sourceHash: hashSource(source),
        origin: 'human',
        translatedBy: 'u1',
        translatedAt: '2026-01-01T00:00:00Z',
      },
    ],
  },
})
const title = (text: string, from = text) => [
  item('String', 'en', text),
  item('String', 'fr', 'Genou', translatedFrom(from)),
]

const page = (_id: string, slugs: Record<string, string>, rest: object = {}): PlainDocument => ({
  _id,
  _type: 'procedure',
  slug: slug(slugs),
  title: title('Knee'),
  ...rest,
})

const planOf = async (id: string, client = editor) => {
  const plan = planPublish(await readPublishState(client, id), noLexicon)
  if (!plan) throw new Error(`${id} has no draft`)
  return plan
}
const publish = async (id: string, client = editor) =>
  client.mutate(publishMutations(await planOf(id), [], marker), {returnDocuments: false})

/** By an administrator, as an import is: an editor cannot write what others have translated. */
const edit = (document: PlainDocument) =>
  lake.client().createOrReplace({...document, _id: `drafts.${document._id}`})

const redirectsTo = (id: string) =>
  editor.fetch<{from: string; _id: string; _rev: string}[]>(
    '*[_type == "redirect" && target._ref == $id && locale in ["en", "fr"]]{_id, from, _rev} | order(from)',
    {id},
    {perspective: 'raw'},
  )
const fromsTo = async (id: string) => (await redirectsTo(id)).map(({from}) => from)

describe('publishing a page', () => {
  it('makes its redirects in the same transaction, published and without a draft', async () => {
    await edit(page('one', {en: 'knee', fr: 'genou'}))
    await publish('one')
    expect(await redirectsTo('one')).toEqual([])
    await edit(page('one', {en: 'knees', fr: 'rotule'}))
    const {transactionId} = await publish('one')
    const published = await editor.getDocument('one')
    expect(published?._rev).toBe(transactionId)
    expect(await editor.getDocument('drafts.one')).toBeUndefined()
    const made = await redirectsTo('one')
    expect(made.map(({from}) => from)).toEqual(['/en/procedures/knee', '/fr/procedures/genou'])
    expect(new Set(made.map(({_rev}) => _rev))).toEqual(new Set([transactionId]))
    expect(made.filter(({_id}) => _id.includes('.'))).toEqual([])
  })

  it('leaves no loop when a slug goes there and back, and no chain', async () => {
    for (const en of ['a', 'b', 'c', 'a']) {
      await edit(page('two', {en, fr: 'deux'}))
      await publish('two')
    }
    expect(await fromsTo('two')).toEqual(['/en/procedures/b', '/en/procedures/c'])
  })

  it('takes an old address from another page, and says so', async () => {
    await edit(page('three', {en: 'b', fr: 'trois'}))
    const {taken} = await planOf('three')
    expect(taken).toMatchObject([{from: '/en/procedures/b', target: 'two'}])
    await publish('three')
    expect(await fromsTo('two')).toEqual(['/en/procedures/c'])
  })

  it('keeps a reference strong that waited for its target', async () => {
    const waiting = {
      _type: 'reference',
      _ref: 'three',
      _weak: true,
      _strengthenOnPublish: {type: 'procedure'},
    }
    await edit(page('four', {en: 'four'}, {related: [{_key: 'r', ...waiting}]}))
    await publish('four')
    expect((await editor.getDocument('four'))?.related).toEqual([
      {_key: 'r', _type: 'reference', _ref: 'three'},
    ])
  })

  it('writes the mark into the published document with the publish', async () => {
    await edit(page('five', {en: 'five'}))
    await publish('five')
    await edit(page('five', {en: 'five'}, {title: title('Knee care', 'Knee')}))
    const plan = await planOf('five')
    expect(plan.changed).toMatchObject([{field: 'title', translations: [{isLost: true}]}])
    await editor.mutate(publishMutations(plan, plan.changed, marker), {returnDocuments: false})
    const meaningUnchanged = {...marker, sourceHash: hashSource('Knee care')}
    expect(await editor.getDocument('five')).toMatchObject({
      title: [{language: 'en'}, {l10n: {units: [{meaningUnchanged}]}}],
    })
  })
})

describe('two at once', () => {
  const refusalOf = async (work: Promise<unknown>) =>
    conflictOf(
      await work.then(
        () => undefined,
        (error: unknown) => error,
      ),
    )

  it('a draft that changed since is not published, and is kept', async () => {
    await edit(page('six', {en: 'six'}))
    const plan = await planOf('six')
    await editor
      .patch('drafts.six')
      .set({title: title('Later', 'Knee')})
      .commit()
    const refusal = await refusalOf(editor.mutate(publishMutations(plan, [], marker)))
    expect(refusal).toContain('This draft was changed or published')
    expect(await editor.getDocument('six')).toBeUndefined()
    expect(await editor.getDocument('drafts.six')).toMatchObject({title: title('Later', 'Knee')})
  })

  it('of two editors who publish the same draft, one is told', async () => {
    await edit(page('seven', {en: 'seven'}))
    await publish('seven')
    await edit(page('seven', {en: 'eight'}))
    const plan = await planOf('seven')
    const both = await Promise.all(
      [1, 2].map(() => refusalOf(editor.mutate(publishMutations(plan, [], marker)))),
    )
    expect(both.filter((refusal) => refusal === undefined)).toHaveLength(1)
    expect(await fromsTo('seven')).toEqual(['/en/procedures/seven', '/fr/procedures/seven'])
  })

  it('what was published since is not overwritten', async () => {
    await edit(page('nine', {en: 'nine'}))
    await publish('nine')
    await edit(page('nine', {en: 'nine-b'}))
    const plan = await planOf('nine')
    await editor
      .patch('nine')
      .set({title: title('By somebody else', 'Knee')})
      .commit()
    const refusal = await refusalOf(editor.mutate(publishMutations(plan, [], marker)))
    expect(refusal).toContain('Somebody published this page')
    expect(await editor.getDocument('nine')).toMatchObject({
      title: title('By somebody else', 'Knee'),
    })
    expect(await fromsTo('nine')).toEqual([])
  })
})

it.each(['viewer', 'translator'] as const)('a %s may not publish', async (role) => {
  await edit(page('ten', {en: 'ten'}))
  const other = lake.client({token: lake.token(role, role === 'translator' ? ['fr'] : [])})
  await expect(publish('ten', other)).rejects.toMatchObject({statusCode: 403})
  expect(await editor.getDocument('ten')).toBeUndefined()
})

describe('withdrawing a page', () => {
  const stateOf = async (id: string) => {
    const state = await readWithdrawState(editor, id)
    if (!state) throw new Error(`${id} is not public`)
    return state
  }
  const withdraw = async (id: string, withdrawal: 'unpublish' | 'delete') =>
    editor.mutate(withdrawMutations(await stateOf(id), withdrawal), {returnDocuments: false})

  it('names the addresses that vanish and what links there', async () => {
    await edit(page('gone', {en: 'gone', fr: 'parti'}))
    await publish('gone')
    const target = {_type: 'reference', _ref: 'gone', _weak: true}
    await edit(page('linking', {en: 'linking'}, {related: [{_key: 'a', ...target}]}))
    await publish('linking')
    expect(await stateOf('gone')).toMatchObject({
      addresses: ['/en/procedures/gone', '/fr/procedures/parti'],
      links: [{id: 'linking', type: 'procedure', name: 'Knee', isPublic: true}],
    })
    await withdraw('linking', 'delete')
    expect((await stateOf('gone')).links).toEqual([])
  })

  it('unpublishing keeps the draft and the addresses, for when it comes back renamed', async () => {
    await withdraw('gone', 'unpublish')
    expect(await editor.getDocument('gone')).toBeUndefined()
    expect(await fromsTo('gone')).toEqual(['/en/procedures/gone', '/fr/procedures/parti'])
    await edit(page('gone', {en: 'back', fr: 'parti'}))
    await publish('gone')
    expect(await fromsTo('gone')).toEqual(['/en/procedures/gone'])
  })

  it('deleting takes draft and redirects with it', async () => {
    await edit(page('gone', {en: 'back-again', fr: 'parti'}))
    await withdraw('gone', 'delete')
    expect(await editor.getDocuments(['gone', 'drafts.gone'])).toEqual([null, null])
    expect(await fromsTo('gone')).toEqual([])
  })
})
