import type {LakeDocument} from '../documents/lake-document.ts'
import {localized, record} from './approval.fixtures.ts'
import {anonymous, type Identity} from './identity.ts'
import {canRead, canWrite} from './permissions.ts'
import {type Role, roles} from './roles.ts'

const as = (role: Role, locales: readonly string[] = []): Identity => ({
  kind: 'user',
  id: 'u1',
  name: 'U',
  role,
  locales,
})

const document = (_id: string, _type: string, language?: string): LakeDocument => ({
  _id,
  _type,
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
  language,
})

const work = (locale: string) => document(`l10n.page.${locale}`, 'translationWork', locale)
const page = document('page', 'page')

describe('canRead', () => {
  it.each([
    ['page', true],
    ['drafts.page', false],
    ['versions.r.page', false],
    ['l10n.page.fr', false],
    ['feedback.1', false],
  ])('shows %s to everybody: %s', (id, isPublic) => {
    expect(canRead(anonymous, id)).toBe(isPublic)
    for (const role of roles) expect(canRead(as(role), id)).toBe(true)
  })
})

describe('canWrite', () => {
  it.each([
    ['administrator', as('administrator'), true],
    ['editor', as('editor'), true],
    ['translator', as('translator', ['fr']), false],
    ['viewer', as('viewer', ['fr']), false],
    ['anonymous', anonymous, false],
  ])('answers for the role %s', (_role, identity, isAllowed) => {
    expect(canWrite(identity, null, page)).toBe(isAllowed)
    expect(canWrite(identity, page, page)).toBe(isAllowed)
    expect(canWrite(identity, page, null)).toBe(isAllowed)
  })

  it.each<[string, LakeDocument | null, LakeDocument | null, boolean]>([
    ['begin work in an own locale', null, work('fr'), true],
    ['go on with it', work('fr'), work('fr'), true],
    ['delete it', work('fr'), null, true],
    ['begin work in another locale', null, work('de'), false],
    ['go on with that of another', work('de'), work('de'), false],
    ['delete that of another', work('de'), null, false],
    [
      'take over that of another',
      document('l10n.page.fr', 'translationWork', 'de'),
      work('fr'),
      false,
    ],
    ['change its language', work('fr'), document('l10n.page.fr', 'translationWork', 'de'), false],
    ['change its type', work('fr'), document('l10n.page.fr', 'page', 'fr'), false],
    ['use its type elsewhere', null, document('page', 'translationWork', 'fr'), false],
    [
      'use its type in a draft',
      null,
      document('drafts.l10n.page.fr', 'translationWork', 'fr'),
      false,
    ],
    ['use its id for something else', null, document('l10n.page.fr', 'page', 'fr'), false],
    ['work on a private document', null, document('l10n.a.b.fr', 'translationWork', 'fr'), false],
    ['work on nothing', null, document('l10n..fr', 'translationWork', 'fr'), false],
  ])('rules whether a translator of fr may %s', (_what, before, after, isAllowed) => {
    expect(canWrite(as('translator', ['fr', 'it']), before, after)).toBe(isAllowed)
    expect(canWrite(as('editor'), before, after)).toBe(true)
    expect(canWrite(as('translator'), before, after)).toBe(false)
  })
})

it('a translator may approve a text of an own locale in a document, and nothing else there', () => {
  const approved = (text: string) => ({
    ...page,
    title: [
      localized('en', 'Knee'),
      localized('fr', text, [record('value', {translatedBy: 'u1', reviewedBy: 'u1'})]),
    ],
  })
  const [before, after] = [approved('Genou'), approved('Le genou')]
  expect(canWrite(as('translator', ['fr']), before, after)).toBe(true)
  expect(canWrite(as('translator', ['de']), before, after)).toBe(false)
  expect(canWrite(as('translator', ['fr']), before, {...after, n: 1})).toBe(false)
  expect(canWrite(as('viewer', ['fr']), before, after)).toBe(false)
})
