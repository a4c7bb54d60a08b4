import {parseTranslationWork} from './parse-translation-work.ts'
import {inWork, sidecar} from './work.fixtures.ts'

const unit = inWork('title', 'Knee', {
  target: 'Genou',
  comments: [{_key: 'c', by: 'u1', at: '2026-01-01T00:00:00Z', text: 'Hm.'}],
  ignoredChecks: [{_key: 'i', check: 'length', reason: 'short'}],
})

describe('parseTranslationWork', () => {
  it('reads what is stored', () => {
    expect(parseTranslationWork(sidecar(unit))).toEqual({work: sidecar(unit), problems: []})
    expect(parseTranslationWork({...sidecar(), units: null}).work?.units).toEqual([])
  })

  it.each([null, undefined])('finds no sidecar in %s', (nothing) => {
    expect(parseTranslationWork(nothing)).toEqual({work: undefined, problems: []})
  })

  it.each([
    ['a text', 'text', 'an object'],
    ['another type', {...sidecar(), _type: 'page'}, 'translationWork'],
    ['no language', {...sidecar(), language: undefined}, 'a language'],
    ['no source', {...sidecar(), source: null}, 'reference'],
    ['the id of another', {...sidecar(), _id: 'l10n.knee.de'}, 'l10n.knee.fr'],
    ['units that are no list', {...sidecar(), units: {}}, 'list of units'],
  ])('does not take %s for one, and says so', (_, document, expected) => {
    const {work, problems} = parseTranslationWork(document)
    expect(work).toBeUndefined()
    expect(problems).toMatchObject([{unit: undefined, message: expect.stringContaining(expected)}])
  })

  it.each([
    ['no key', {...unit, _key: undefined}, 'number 2', '_key'],
    ['a number as text', {...unit, _key: 'x', target: 5}, 'x', 'target'],
    ['an unknown status', {...unit, _key: 'x', status: 'done'}, 'x', 'one of new'],
    ['an unknown origin', {...unit, _key: 'x', origin: 'ai'}, 'x', 'origin'],
    ['no hash', {...unit, _key: 'x', sourceHash: null}, 'x', 'sourceHash'],
    ['two elements', {...unit, _key: 'x', targetBody: [{}, {}]}, 'x', 'at most one'],
    ['an element without a key', {...unit, _key: 'x', targetBody: [{_type: 'block'}]}, 'x', '_key'],
    ['a broken comment', {...unit, _key: 'x', comments: [{text: 'Hm.'}]}, 'x', 'comments'],
    ['the key of another', unit, 'title', 'one unit of this _key'],
    ['no fields', 'unit', 'number 2', 'object'],
  ])('names a unit with %s', (_, broken, name, expected) => {
    const first = {...unit, _key: name === 'title' ? 'title' : 'first'}
    const document = {...sidecar(), units: [first, broken]}
    const {work, problems} = parseTranslationWork(document)
    expect(problems).toMatchObject([{unit: name, message: expect.stringContaining(expected)}])
    expect(problems[0]?.message).toContain('l10n.knee.fr')
    expect(work?.units).toEqual(name === 'title' ? [] : [first])
  })
})
