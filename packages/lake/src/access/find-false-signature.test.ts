import {findFalseSignature} from './find-false-signature.ts'
import type {SignedIn} from './identity.ts'

const me: SignedIn = {kind: 'user', id: 'me', name: 'M', role: 'translator', locales: ['fr']}

const work = (...units: unknown[]) => ({
  _id: 'l10n.page.fr',
  _type: 'translationWork',
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
  language: 'fr',
  units,
})

const unit = (fields: object) => ({_key: 'a', path: 'title', sourceHash: 'v1:1', ...fields})
const mine = unit({target: 'Genou', origin: 'human', translatedBy: 'me', status: 'translated'})
const theirs = {...mine, translatedBy: 'ana'}
const machine = {...theirs, translatedBy: 'engine', origin: 'machine', status: 'machine'}
const approved = {...theirs, status: 'approved', reviewedBy: 'ben'}
const comment = (by: string, text = 'Hm.') => ({_key: by, by, text})

describe('findFalseSignature', () => {
  it.each<[string, unknown, unknown]>([
    ['writing a new text', undefined, mine],
    ['writing in place of another', theirs, {...mine, target: 'Le genou'}],
    ['taking a text back', theirs, unit({status: 'new'})],
    ['leaving what others wrote', approved, approved],
    ['beginning without a text', undefined, unit({status: 'new'})],
    ['approving the text of another', theirs, {...theirs, status: 'approved', reviewedBy: 'me'}],
    ['approving human text of one’s own', mine, {...mine, status: 'approved', reviewedBy: 'me'}],
    [
      'approving machine text of another',
      machine,
      {...machine, status: 'approved', reviewedBy: 'me'},
    ],
    ['rejecting', machine, {...machine, status: 'rejected', reviewedBy: 'me'}],
    ['withdrawing an approval', approved, {...theirs, status: 'translated'}],
    ['writing machine text anew', machine, {...mine, target: 'Le genou'}],
    [
      'approving again what the source moved away from',
      approved,
      {...approved, sourceHash: 'v1:2', reviewedBy: 'me'},
    ],
    ['commenting', mine, {...mine, comments: [comment('me')]}],
    [
      'commenting beside others',
      {...mine, comments: [comment('ana')]},
      {...mine, comments: [comment('ana'), comment('me')]},
    ],
  ])('lets %s pass', (_what, before, after) => {
    expect(findFalseSignature(before ? work(before) : null, work(after), me)).toBeUndefined()
  })

  it.each<[string, unknown, unknown, string]>([
    ['a new text', undefined, theirs, 'translatedBy'],
    ['a changed text', theirs, {...theirs, target: 'Autre'}, 'translatedBy'],
    ['a text moved elsewhere', theirs, {...theirs, path: 'slug'}, 'translatedBy'],
    ['a body', theirs, {...theirs, targetBody: [{text: 'x'}]}, 'translatedBy'],
    ['an approval', mine, {...mine, status: 'approved', reviewedBy: 'ben'}, 'reviewedBy'],
    ['a review', mine, {...mine, reviewedBy: 'ben'}, 'reviewedBy'],
    [
      'an old approval of a new text',
      approved,
      {...mine, ...approved, target: 'Autre', translatedBy: 'me'},
      'reviewedBy',
    ],
    ['an old approval of a new source', approved, {...approved, sourceHash: 'v1:2'}, 'reviewedBy'],
    ['a comment', mine, {...mine, comments: [comment('ana')]}, 'comment'],
    [
      'a comment put in the mouth of another',
      {...mine, comments: [comment('ana')]},
      {...mine, comments: [comment('ana', 'Fine!')]},
      'comment',
    ],
    ['a second unit of the same key', theirs, {...theirs, _key: undefined}, 'translatedBy'],
  ])('finds %s signed for another', (_what, before, after, rule) => {
    expect(findFalseSignature(before ? work(before) : null, work(after), me)).toContain(rule)
  })

  it.each<[string, unknown, unknown]>([
    ['nobody’s', mine, {...mine, status: 'approved'}],
    [
      'of a machine text that nobody is named for',
      undefined,
      unit({target: 'x', origin: 'machine', status: 'approved', reviewedBy: 'me'}),
    ],
    [
      'of one’s own machine text',
      {...machine, translatedBy: 'me'},
      {...machine, translatedBy: 'me', status: 'approved', reviewedBy: 'me'},
    ],
    [
      'of machine text taken for one’s own',
      machine,
      {...machine, origin: 'human', status: 'approved', reviewedBy: 'me'},
    ],
    [
      'of one’s own machine text without its name',
      {...machine, translatedBy: 'me'},
      {...machine, translatedBy: undefined, status: 'approved', reviewedBy: 'me'},
    ],
    [
      'of one’s own machine text brought in approved',
      undefined,
      {...machine, translatedBy: 'me', status: 'approved', reviewedBy: 'me'},
    ],
  ])('finds an approval that is %s', (_what, before, after) => {
    expect(findFalseSignature(before ? work(before) : null, work(after), me)).toBeDefined()
  })

  it('does not count what a document of another type held', () => {
    const page = {...work(theirs), _type: 'page'}
    expect(findFalseSignature(page, work(theirs), me)).toContain('translatedBy')
  })

  const published = {
    sourceHash: 'v1:1',
    origin: 'machine',
    translatedBy: 'engine',
    translatedAt: '2026-01-01T00:00:00Z',
  }
  const page = {
    ...work(),
    _id: 'page',
    _type: 'procedure',
    title: [
      {
        _key: 'fr',
        _type: 'internationalizedArrayStringValue',
        language: 'fr',
        value: 'Genou',
        l10n: {units: [{_key: 'value', source: '"Knee"', ...published}]},
      },
    ],
  }
  const confirmed = unit({...published, target: 'Genou', status: 'translated'})

  it.each([
    ['for the source it was made from', confirmed],
    ['for the source as it is now', {...confirmed, sourceHash: 'v1:2'}],
  ])('lets somebody confirm what is published, in the name of who made it, %s', (_what, after) => {
    expect(findFalseSignature(null, work(after), me, page)).toBeUndefined()
  })

  it.each([
    ['another text', {...confirmed, target: 'Le genou'}],
    ['another maker', {...confirmed, translatedBy: 'ana'}],
    ['another time', {...confirmed, translatedAt: '2026-01-02T00:00:00Z'}],
    ['another origin', {...confirmed, origin: 'human'}],
  ])('does not take %s for what is published', (_what, after) => {
    expect(findFalseSignature(null, work(after), me, page)).toContain('translatedBy')
  })

  it('does not take for published what another locale has', () => {
    const german = {...work(confirmed), _id: 'l10n.page.de', language: 'de'}
    expect(findFalseSignature(null, german, me, page)).toContain('translatedBy')
  })
})
