import {block} from '../changed-units.fixtures.ts'
import {lostWork} from './lost-work.ts'
import {inWork, knee, sidecar} from './work.fixtures.ts'

const title = inWork('title', 'Knee', {target: 'Genou'})
const gone = inWork('sections.risks.body.z', block('z', 'Sit.'), {
  targetBody: [block('z', 'Assis.')],
  status: 'draft',
})
const page = knee('Knee', {a: 'Rest.'})
const lostOf = (stored: unknown, change: object = {}) =>
  lostWork(stored, {document: page, isOffered: true, sourceLocale: 'en', ...change})
const told = (stored: unknown, change: object = {}) =>
  lostOf(stored, change).map(({kind, path, text}) => [kind, path, text])

describe('lostWork', () => {
  it.each([
    ['a unit that is there', sidecar(title), {}, []],
    [
      'a unit that is gone',
      sidecar(title, gone),
      {},
      [['orphan', 'sections.risks.body.z', 'Assis.']],
    ],
    [
      'a document that is not published',
      sidecar(title),
      {document: undefined},
      [['noDocument', 'title', 'Genou']],
    ],
    [
      'a locale that is not offered',
      sidecar(title),
      {isOffered: false},
      [['localeNotOffered', 'title', 'Genou']],
    ],
    [
      'a unit that cannot be used',
      {...sidecar(), units: [{...title, status: 'done'}]},
      {},
      [['malformed', 'title', 'Genou']],
    ],
    [
      'a body that cannot be used',
      {...sidecar(), units: [{...gone, targetBody: [block('z', 'Assis.'), block('y', 'Droit.')]}]},
      {},
      [['malformed', 'sections.risks.body.z', 'Assis.\nDroit.']],
    ],
    [
      'two units of one key',
      {...sidecar(), units: [title, {...title, target: 'Le genou'}]},
      {},
      [['malformed', 'title', 'Genou\nLe genou']],
    ],
    [
      'a unit without a key',
      {...sidecar(), units: [title, {target: 'Hanche'}]},
      {},
      [['malformed', 'number 2', 'Hanche']],
    ],
    ['a sidecar of nothing', {...sidecar(title), source: null}, {}, [['malformed', '', '']]],
    ['nothing', undefined, {}, []],
  ])('tells of %s', (_, stored, change, expected) => {
    expect(told(stored, change)).toEqual(expected)
  })

  it('names place, author, status and what is wrong', () => {
    expect(lostOf(sidecar(gone))).toMatchObject([
      {documentId: 'knee', locale: 'fr', by: 'u1', status: 'draft'},
    ])
    expect(lostOf({...sidecar(), units: [{...title, status: 'done'}]})).toMatchObject([
      {documentId: 'knee', locale: 'fr', by: 'u1', problem: expect.stringContaining('"done"')},
    ])
  })
})
