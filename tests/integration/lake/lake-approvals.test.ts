import {approveUnit, type ContentMutation, markUnitUnchanged} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {
  approve,
  block,
  draftOf,
  isStored,
  item,
  knee,
  type Person,
  partPath,
  person,
  provenance,
  rowOf,
  textOf,
  write,
} from '../translation/translation-lake.ts'
import {type LakeUnderTest, refusalOf, startTestLake} from './lake-harness.ts'

let lake: LakeUnderTest
let admin: SanityClient
let translator: Person
let other: Person
let editor: Person

beforeAll(async () => {
  lake = await startTestLake()
  admin = lake.client()
  translator = await person(lake, 'translator', ['fr'])
  other = await person(lake, 'translator', ['fr'])
  editor = await person(lake, 'editor')
})
afterAll(() => lake.stop())
beforeEach(async () => {
  for (const id of ['drafts.page', 'page', 'l10n.page.fr']) await admin.delete(id)
  await admin.create(knee('page', 2))
})

const mutate = (client: SanityClient, mutations: readonly ContentMutation[]) =>
  client.mutate([...mutations], {returnDocuments: false})

const versions = async () => {
  const found: readonly unknown[] = await admin.getDocuments(['page', 'drafts.page'])
  const [published, draft] = found.map((one) => (isStored(one) ? one : undefined))
  return {published, draft}
}

/** What approving the first part writes, as somebody who made no mistake would send it. */
const approvalBy = async ({id}: Person) => {
  const path = partPath('b0')
  const {work} = await rowOf(admin, 'page', path)
  const approver = {id, at: '2026-06-01T00:00:00Z'}
  const policy = {sourceLocale: 'en'}
  const result = approveUnit({...(await versions()), work, path, locale: 'fr', approver, policy})
  if ('refused' in result) throw new Error(result.refused)
  return result.mutations
}

const translate = (by: Person, fields: object = {}) =>
  write(by, {
    documentId: 'page',
    path: partPath('b0'),
    target: {body: block('b0', 'nouveau')},
    ...fields,
  })

const french = 'sections[_key=="risks"].body[language=="fr"]'
const set = (fields: Record<string, unknown>, id = 'page'): ContentMutation => ({
  patch: {id, set: fields},
})

const refused = async (by: Person, mutations: readonly ContentMutation[]) => {
  const before = await admin.fetch('*', {}, {perspective: 'raw'})
  const {status, body} = await refusalOf(mutate(by.client, mutations))
  expect(status).toBe(403)
  expect(await admin.fetch('*', {}, {perspective: 'raw'})).toEqual(before)
  return JSON.stringify(body)
}

describe('a translator of fr', () => {
  it('approves in the published document and its draft, in one transaction', async () => {
    await admin.create(draftOf(knee('page', 2)))
    await translate(translator)
    expect(await approve(other, 'page', partPath('b0'))).toHaveProperty('approved')
    const {published, draft} = await versions()
    expect(published?._rev).toBe(draft?._rev)
  })

  it.each<[string, ContentMutation]>([
    ['English', set({'title[language=="en"].value': 'Hip'})],
    ['a title in another locale', set({'title[language=="de"].value': 'Hüfte'})],
    ['a title without its record', set({'title[language=="fr"].value': 'Hanche'})],
    ['a slug', set({'slug[language=="fr"].value.current': 'hanche'})],
    ['another field', set({stay: 'A day'})],
    ['what stands around a text', set({'sections[_key=="risks"].kind': 'overview'})],
    ['a record', set({[`${french}.l10n.units[0].translatedBy`]: 'me'})],
    ['the locale of an item', set({'title[language=="fr"].language': 'it'})],
    ['the revision', {patch: {id: 'page', unset: ['none']}}],
    ['a translation away', {patch: {id: 'page', unset: ['title[language=="fr"]']}}],
    ['the document away', {delete: {id: 'page'}}],
    ['a draft', {create: draftOf(knee('page', 2))}],
    ['an empty draft', {create: {_id: 'drafts.page', _type: 'procedure'}}],
    [
      'work in another locale',
      {create: {_id: 'l10n.page.de', _type: 'translationWork', language: 'de'}},
    ],
  ])('cannot write %s', async (_what, mutation) => {
    expect(await refused(translator, [mutation])).toContain('insufficientPermissionsError')
  })

  it('cannot do so beside an approval either, which is then not written at all', async () => {
    await translate(translator)
    const approval = await approvalBy(other)
    expect(await refused(other, [...approval, set({stay: 'A day'})])).toContain('"page"')
    const leaves: ContentMutation = {create: {_id: 'drafts.page', _type: 'procedure'}}
    expect(await refused(other, [...approval, leaves])).toContain('drafts.page')
  })

  it('cannot approve machine text of their own, nor in the name of somebody else', async () => {
    await translate(translator, {origin: 'machine', status: 'machine'})
    expect(await refused(translator, await approvalBy(other))).toContain('reviewedBy')
    const forged = JSON.stringify(await approvalBy(other)).replaceAll(other.id, translator.id)
    expect(await refused(translator, JSON.parse(forged))).toContain('somebody other')
    const human = forged.replaceAll('"origin":"machine"', '"origin":"human"')
    expect(await refused(translator, JSON.parse(human))).toContain('insufficientPermissionsError')
    expect(await approve(other, 'page', partPath('b0'))).toHaveProperty('approved')
  })

  it('cannot put into the document what the sidecar does not hold', async () => {
    await translate(translator)
    const [published, ...rest] = await approvalBy(translator)
    const changed = JSON.parse(JSON.stringify(published).replaceAll('nouveau', 'autre'))
    expect(await refused(translator, [changed, ...rest])).toContain('in progress')
    if (published) expect(await refused(translator, [published])).toContain('in progress')
  })

  it('cannot say that a change leaves the meaning', async () => {
    await admin.patch('page').set({'title[language=="en"].value': 'Knees'}).commit()
    const {published, draft} = await versions()
    const mark = (by: Person) =>
      markUnitUnchanged({
        published,
        draft,
        path: 'title',
        locale: 'fr',
        editor: {id: by.id, at: '2026-06-01T00:00:00Z'},
        sourceLocale: 'en',
      })
    const [own, editors] = [mark(translator), mark(editor)]
    if ('refused' in own || 'refused' in editors) throw new Error('refused')
    expect(await refused(translator, own.mutations)).toContain('insufficientPermissionsError')
    expect(await refused(editor, own.mutations)).toContain('a mark is by whoever gives it')
    await mutate(editor.client, editors.mutations)
    expect((await rowOf(admin, 'page', 'title')).row).toMatchObject({freshness: 'wording'})
  })
})

describe('an editor', () => {
  const signed = (fields: object) => [
    item('String', 'en', 'Knee'),
    item('String', 'fr', 'Le genou', [{...provenance('value', 'Knee'), ...fields}]),
  ]

  it.each([
    ['somebody’s review', () => ({translatedBy: editor.id, reviewedBy: other.id}), 'reviewedBy'],
    ['somebody’s translation', () => ({translatedBy: other.id}), 'in progress'],
    [
      'a review of own machine text',
      () => ({translatedBy: editor.id, reviewedBy: editor.id, origin: 'machine'}),
      'somebody other',
    ],
  ])('cannot forge %s', async (_what, fields, rule) => {
    expect(await refused(editor, [set({title: signed(fields())})])).toContain(rule)
  })

  it('cannot change a text under the name of who translated it', async () => {
    const change = set({'title[language=="fr"].value': 'Le genou'})
    expect(await refused(editor, [change])).toContain('in progress')
  })

  it('writes a translation of their own, and approves that of another', async () => {
    await mutate(editor.client, [set({title: signed({translatedBy: editor.id})})])
    await translate(translator)
    expect(await approve(editor, 'page', partPath('b0'))).toHaveProperty('approved')
  })

  it('copies, moves and takes away what others have signed', async () => {
    await mutate(editor.client, [{create: knee('copy', 2)}])
    const {published} = await versions()
    const sections = Array.isArray(published?.sections) ? published.sections : []
    await mutate(editor.client, [set({more: sections, sections: []})])
    await mutate(editor.client, [set({more: []})])
    await admin.delete('copy')
  })

  it('restores what was signed in an older revision', async () => {
    const {published} = await versions()
    await mutate(editor.client, [set({title: [item('String', 'en', 'Knee')]})])
    await mutate(editor.client, [set({title: published?.title})])
    expect((await admin.getDocument('page'))?.title[1].value).toBe(textOf('fr', 'title'))
  })
})

it('an administrator writes what others have signed, as imports do', async () => {
  const title = [item('String', 'fr', 'x', [{...provenance('value', 'y'), reviewedBy: 'z'}])]
  await mutate(admin, [set({title})])
  expect((await admin.getDocument('page'))?.title).toEqual(title)
})
