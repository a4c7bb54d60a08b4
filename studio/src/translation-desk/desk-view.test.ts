import {type DeskRouterState, defaultDeskView, stateFromView, viewFromState} from './desk-view.ts'
import {stateFromIntent} from './state-from-intent.ts'

const full = {
  tab: 'progress',
  locale: 'fr',
  stage: 'staleSubstance',
  safetyOnly: true,
  specialty: 'specialty-spine',
  document: 'procedure-knee',
  mine: true,
  staleSince: '2026-05-01',
  text: 'dose 24',
  page: 3,
  unit: {documentId: 'procedure-knee', locale: 'de', path: 'sections.risks.body.b1'},
} as const

describe('the address of the desk', () => {
  it('carries a whole view and gives it back', () => {
    expect(viewFromState(stateFromView(full))).toEqual(full)
  })

  it('is bare for what is as usual', () => {
    expect(stateFromView(defaultDeskView)).toEqual({_searchParams: []})
    expect(viewFromState({})).toEqual(defaultDeskView)
  })

  it.each([
    ['locale', 'tlh'],
    ['status', 'done'],
    ['since', 'yesterday'],
    ['page', '-1'],
    ['tab', 'chart'],
  ])('leaves out %s=%s, which nobody knows', (name, value) => {
    expect(viewFromState({_searchParams: [[name, value]]})).toEqual(defaultDeskView)
  })

  it.each([
    {document: 'a', locale: 'tlh', _searchParams: [['unit', 'title']]},
    {document: 'a', locale: 'fr'},
    {_searchParams: [['unit', 'title']]},
  ] satisfies DeskRouterState[])('opens nothing at %j', (state: DeskRouterState) => {
    expect(viewFromState(state).unit).toBeUndefined()
  })

  it.each([
    [
      {id: 'a', locale: 'fr', path: 'title'},
      {unit: {documentId: 'a', locale: 'fr', path: 'title'}},
    ],
    [
      {id: 'a', locale: 'fr'},
      {document: 'a', locale: 'fr'},
    ],
    [{locale: 'fr'}, {locale: 'fr'}],
    [undefined, {}],
  ])('leads a link with %j', (params, expected) => {
    expect(viewFromState(stateFromIntent(params))).toEqual({...defaultDeskView, ...expected})
  })
})
