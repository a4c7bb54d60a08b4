import {defaultView, paramsFromView, type QueueView, viewFromParams} from './queue-view.ts'

describe('a view of the queue', () => {
  it('has an address without parameters when nothing is chosen', () => {
    expect(paramsFromView(defaultView)).toEqual([])
    expect(viewFromParams([])).toEqual(defaultView)
  })

  it('loses every filter when the usual view is laid over it', () => {
    const given = [...paramsFromView({...defaultView, draftsOnly: true, text: 'bone', page: 2})]
    const narrowed = viewFromParams([
      ...given,
      ['kind', 'fallback'],
      ['severity', 'safety'],
      ['type', 'procedure'],
      ['locale', 'fr'],
      ['specialty', 'spine'],
    ])
    expect(paramsFromView({...narrowed, ...defaultView})).toEqual([])
  })

  it.each<Partial<QueueView>>([
    {kind: 'fallback', severity: 'safety', type: 'procedure', locale: 'fr', specialty: 'spine'},
    {draftsOnly: true, text: 'bone & "cement" = 2', page: 3},
    {sortBy: 'date', descending: true},
    {sortBy: 'severity', descending: true},
    {sortBy: 'document'},
  ])('survives its address: %j', (change) => {
    const view = {...defaultView, ...change}
    expect(viewFromParams(paramsFromView(view))).toEqual(view)
  })

  it.each([
    ['kind', 'gossip'],
    ['severity', 'dire'],
    ['type', 'article'],
    ['type', 'translationWork'],
    ['type', 'translationMemory'],
    ['locale', 'xx'],
    ['sort', 'colour'],
    ['page', '-1'],
    ['page', 'two'],
    ['drafts', 'yes'],
  ])('leaves out what nobody knows: %s=%s', (name, value) => {
    expect(viewFromParams([[name, value]])).toEqual({...defaultView})
  })
})
