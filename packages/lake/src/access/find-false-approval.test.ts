import type {LakeDocument} from '../documents/lake-document.ts'
import {body, element, localized, page, record, titles, unitFor, work} from './approval.fixtures.ts'
import {findFalseApproval} from './find-false-approval.ts'
import type {SignedIn} from './identity.ts'
import {KnownTexts} from './known-texts.ts'
import type {Role} from './roles.ts'

const as = (role: Role): SignedIn => ({kind: 'user', id: 'me', name: 'M', role, locales: ['fr']})
const title = (text: string, fields: object) =>
  page({title: [localized('en', 'Knee'), localized('fr', text, [record('value', {...fields})])]})

const find = (
  after: LakeDocument,
  role: Role,
  sidecar: LakeDocument | null = null,
  elsewhere: readonly LakeDocument[] = [],
) =>
  findFalseApproval(after, {
    known: new KnownTexts([page()], () => elsewhere),
    workIn: (language) => (language === 'fr' ? sidecar : null),
    identity: as(role),
  })

const approval = {translatedBy: 'ana', reviewedBy: 'me'}
const inWork = (fields: object = approval, text: object = {target: 'Le genou'}) =>
  work(unitFor(text, {status: 'approved', ...fields}))

describe('findFalseApproval', () => {
  it.each(['translator', 'editor'] as const)('lets a %s approve what is in work', (role) => {
    expect(find(title('Le genou', approval), role, inWork())).toBeUndefined()
    const machine = {...approval, translatedBy: 'engine', origin: 'machine'}
    expect(find(title('Le genou', machine), role, inWork(machine))).toBeUndefined()
    const own = {translatedBy: 'me', reviewedBy: 'me'}
    expect(find(title('Le genou', own), role, inWork(own))).toBeUndefined()
    const two = localized(
      'fr',
      [element('a', 'fr a'), element('b', 'fr b')],
      [record('a'), record('b', {...approval, source: '"value"', sourceHash: 'v1:value'})],
    )
    const sidecar = inWork(approval, {targetBody: [element('older key', 'fr b')]})
    expect(find(page({parts: body(two)}), role, sidecar)).toBeUndefined()
  })

  it.each<[string, LakeDocument, LakeDocument | null, string]>([
    ['nobody', title('Le genou', {}), inWork(), 'in progress'],
    ['another', title('Le genou', {reviewedBy: 'ben'}), inWork({reviewedBy: 'ben'}), 'reviewedBy'],
    ['me, without work', title('Le genou', approval), null, 'in progress'],
    ['me, with another text in work', title('La rotule', approval), inWork(), 'in progress'],
    [
      'me, with work that is not approved',
      title('Le genou', approval),
      inWork({...approval, status: 'translated'}),
      'in progress',
    ],
    [
      'me, under the name of another translator',
      title('Le genou', {...approval, translatedBy: 'eva'}),
      inWork(),
      'in progress',
    ],
    [
      'me, from another source',
      title('Le genou', {...approval, sourceHash: 'v1:2'}),
      inWork(),
      'in progress',
    ],
    [
      'me, as human where it is a machine’s',
      title('Le genou', approval),
      inWork({...approval, origin: 'machine'}),
      'in progress',
    ],
    [
      'me, as my own machine text',
      title('Le genou', {...approval, translatedBy: 'me', origin: 'machine'}),
      inWork({...approval, translatedBy: 'me', origin: 'machine'}),
      'somebody other',
    ],
    [
      'me, as machine text of nobody',
      title('Le genou', {...approval, translatedBy: null, origin: 'machine'}),
      inWork({...approval, translatedBy: null, origin: 'machine'}),
      'somebody other',
    ],
    ['another, under a text that changed', title('Autre', {}), null, 'in progress'],
  ])('finds a text approved by %s', (_, after, sidecar, rule) => {
    for (const role of ['translator', 'editor'] as const)
      expect(find(after, role, sidecar)).toContain(rule)
  })

  it('lets an editor write a text of their own, which a translator brings in by work only', () => {
    const own = title('Le genou', {translatedBy: 'me'})
    expect(find(own, 'editor')).toBeUndefined()
    expect(find(own, 'translator')).toContain('in progress')
  })

  it('takes nothing for new that stands in the lake, under whatever key and wherever', () => {
    const moved = page({_id: 'copy', parts: [], more: page().parts, title: titles.toReversed()})
    expect(find(moved, 'editor')).toBeUndefined()
    const rekeyed = page({
      parts: body(localized('fr', [element('z', 'fr a')], [{...record('a'), _key: 'z'}])),
    })
    expect(find(rekeyed, 'editor')).toBeUndefined()
    const old = title('Ancien', {reviewedBy: 'ben'})
    expect(find(old, 'editor')).toBeDefined()
    expect(find(old, 'editor', null, [old])).toBeUndefined()
  })

  it('does not take a text of one locale for one of another', () => {
    const after = page({title: [localized('it', 'Genou', [record('value')])]})
    expect(find(after, 'editor')).toBeDefined()
  })

  const mark = (by: string) => ({meaningUnchanged: {by, at: '2026-02-01', sourceHash: 'v1:3'}})
  it.each<[Role, string, string | undefined]>([
    ['editor', 'me', undefined],
    ['editor', 'ben', 'a mark is by'],
    ['translator', 'me', 'for editors'],
    ['translator', 'ben', 'for editors'],
  ])('rules for the mark that a %s gives as %s', (role, by, rule) => {
    const marked = title('Genou', mark(by))
    const found = find(marked, role)
    if (rule === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(rule)
    expect(find(marked, role, null, [marked])).toBeUndefined()
    expect(find(page(), role)).toBeUndefined()
  })
})
