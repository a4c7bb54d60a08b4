import fc from 'fast-check'
import {type Entry, entryFromJson} from '../documents/entry.ts'
import {View} from './view.ts'
import {viewNames, viewRules} from './view-rules.ts'

const makeEntry = (id: string, type: string, slug: string | null): Entry => {
  const document = {_id: id, _type: type, _rev: 'r', _createdAt: 't', _updatedAt: 't'}
  return entryFromJson(id, type, slug, JSON.stringify({...document, slug: {current: slug}}))
}

const ids = ['a', 'b', 'c', 'x.y'].flatMap((id) => [id, `drafts.${id}`, `versions.r.${id}`])
const types = ['post', 'page']
const slugs = ['s1', 's2', null]

const change = fc.record({
  id: fc.constantFrom(...ids),
  type: fc.constantFrom(...types),
  slug: fc.constantFrom(...slugs),
  isDeletion: fc.boolean(),
  isRead: fc.boolean(),
})

const seen = (view: View) => {
  const snapshot = view.snapshot()
  const idsOf = (entries: readonly Entry[]) => entries.map((entry) => entry.document())
  return {
    documents: snapshot.documents(),
    types: types.map((type) => idsOf(snapshot.ofType(type))),
    slugs: slugs.map((slug) => (slug ? idsOf(snapshot.withSlug(slug)) : [])),
    found: ids.map((id) => snapshot.find(id)),
  }
}

describe('View', () => {
  it.each(viewNames)('%s, kept up to date change by change, equals a new one', (name) => {
    fc.assert(
      fc.property(fc.array(change, {maxLength: 100}), (changes) => {
        const stored = new Map<string, Entry>()
        const rules = viewRules(name, (id) => stored.get(id))
        const view = new View(rules, () => stored.keys())
        view.snapshot()
        for (const {id, type, slug, isDeletion, isRead} of changes) {
          if (isDeletion) stored.delete(id)
          else stored.set(id, makeEntry(id, type, slug))
          view.noteChange(id)
          if (isRead) view.snapshot()
        }
        expect(seen(view)).toEqual(seen(new View(rules, () => stored.keys())))
      }),
      {numRuns: 60},
    )
  })

  it('leaves a snapshot as it was when later changes come', () => {
    const stored = new Map([['a', makeEntry('a', 'post', 's1')]])
    const view = new View(
      viewRules('raw', (id) => stored.get(id)),
      () => stored.keys(),
    )
    const before = view.snapshot()
    stored.delete('a')
    stored.set('b', makeEntry('b', 'post', 's1'))
    view.noteChange('a')
    view.noteChange('b')
    expect(view.snapshot().documents()).toHaveLength(1)
    expect(before.documents().map(({_id}) => _id)).toEqual(['a'])
    expect(before.find('a')?._id).toBe('a')
    expect(before.find('b')).toBeUndefined()
  })

  it('shows the draft over the published document under its published id', () => {
    const stored = new Map(
      ['a', 'drafts.a', 'drafts.b'].map((id) => [id, makeEntry(id, 'post', null)]),
    )
    const rules = viewRules('drafts', (id) => stored.get(id))
    const documents = new View(rules, () => stored.keys()).snapshot().documents()
    expect(documents.map(({_id, _originalId}) => [_id, _originalId])).toEqual([
      ['a', 'drafts.a'],
      ['b', 'drafts.b'],
    ])
  })
})
