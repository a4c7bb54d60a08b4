import {type Locale, localeIds} from '@preop/locales'
import {givenParams} from '../list-filters/given-params.ts'
import {knownOption} from '../list-filters/known-option.ts'
import {pageNumber} from '../list-filters/page-number.ts'
import type {UnitAddress} from './unit-row.ts'
import {type UnitStage, unitStages} from './unit-stages.ts'

/** What of the desk is on the screen besides an opened unit. */
export const deskTabs = ['units', 'progress', 'exchange'] as const
export type DeskTab = (typeof deskTabs)[number]

/** What somebody looks at. It lives in the address, so that it can be shared and gone back to. */
export type DeskView = {
  readonly tab: DeskTab
  readonly locale?: Locale | undefined
  readonly stage?: UnitStage | undefined
  readonly safetyOnly: boolean
  /** The id of a specialty. */
  readonly specialty?: string | undefined
  /** The id of a document. */
  readonly document?: string | undefined
  /** What I wrote, reviewed or commented on. */
  readonly mine: boolean
  /** Only what is stale and has been since this day or before, `YYYY-MM-DD`. */
  readonly staleSince?: string | undefined
  readonly text: string
  /** Counted from 1. */
  readonly page: number
  /** The unit that is open. */
  readonly unit?: UnitAddress | undefined
}

/** With every filter named, so that a view it is laid over loses them all. */
export const defaultDeskView: DeskView = {
  tab: 'units',
  locale: undefined,
  stage: undefined,
  safetyOnly: false,
  specialty: undefined,
  document: undefined,
  mine: false,
  staleSince: undefined,
  text: '',
  page: 1,
  unit: undefined,
}

/** The state of the desk's router: an opened unit in the path, the rest in parameters. */
export type DeskRouterState = Readonly<Record<string, unknown>> & {
  readonly _searchParams?: readonly (readonly [string, string])[] | undefined
}

const unitFrom = (
  {document, locale}: DeskRouterState,
  path: string | undefined,
): UnitAddress | undefined => {
  const language = knownOption(localeIds, locale)
  if (typeof document !== 'string' || !path || !language) return undefined
  return {documentId: document, locale: language, path}
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Reads a view from the state of the router; what nobody knows any more is left out. */
export const viewFromState = (state: DeskRouterState): DeskView => {
  const given = new Map(state._searchParams ?? [])
  const since = given.get('since') ?? ''
  return {
    tab: knownOption(deskTabs, given.get('tab')) ?? 'units',
    locale: knownOption(localeIds, given.get('locale')),
    stage: knownOption(
      unitStages.map(({stage}) => stage),
      given.get('status'),
    ),
    safetyOnly: given.get('risk') === 'safety',
    specialty: given.get('specialty') || undefined,
    document: given.get('document') || undefined,
    mine: given.get('mine') === 'yes',
    staleSince: day.test(since) ? since : undefined,
    text: given.get('text') ?? '',
    page: pageNumber(given.get('page')),
    unit: unitFrom(state, given.get('unit')),
  }
}

/** The state of the router for a view; what is as usual is left out. */
export const stateFromView = (
  view: DeskView,
): DeskRouterState & {_searchParams: [string, string][]} => {
  const params = givenParams([
    // Not in the path: a server takes an address that ends in a dot and letters for a file.
    ['unit', view.unit?.path],
    ['tab', view.tab === 'units' ? undefined : view.tab],
    ['locale', view.locale],
    ['status', view.stage],
    ['risk', view.safetyOnly ? 'safety' : undefined],
    ['specialty', view.specialty],
    ['document', view.document],
    ['mine', view.mine ? 'yes' : undefined],
    ['since', view.staleSince],
    ['text', view.text || undefined],
    ['page', view.page > 1 ? String(view.page) : undefined],
  ])
  const unit = view.unit && {document: view.unit.documentId, locale: view.unit.locale}
  return {...unit, _searchParams: params}
}
