import {type Locale, localeIds} from '@preop/locales'
import type {DocumentType} from '@preop/schema/rules'
import {givenParams} from '../list-filters/given-params.ts'
import {knownOption} from '../list-filters/known-option.ts'
import {pageNumber} from '../list-filters/page-number.ts'
import {type FindingKind, findingKinds} from './finding-kinds.ts'
import {type FindingSeverity, findingSeverities} from './finding-severities.ts'
import {queuedTypes} from './queued-types.ts'

/** The columns of the queue, in their order. */
export const queueColumns = [
  {column: 'severity', title: 'Severity'},
  {column: 'kind', title: 'Finding'},
  {column: 'document', title: 'Document'},
  {column: 'locale', title: 'Locale'},
  {column: 'field', title: 'Field'},
  {column: 'date', title: 'Due or changed'},
] as const

export type QueueColumn = (typeof queueColumns)[number]['column']

/** What somebody looks at: filters, order and page. It lives in the address, so it can be shared. */
export type QueueView = {
  readonly kind?: FindingKind | undefined
  readonly severity?: FindingSeverity | undefined
  readonly type?: DocumentType | undefined
  readonly locale?: Locale | undefined
  /** The id of a specialty. */
  readonly specialty?: string | undefined
  readonly draftsOnly: boolean
  readonly text: string
  readonly sortBy: QueueColumn
  readonly descending: boolean
  /** Counted from 1. */
  readonly page: number
}

/** With every filter named, so that a view it is laid over loses them all. */
export const defaultView: QueueView = {
  kind: undefined,
  severity: undefined,
  type: undefined,
  locale: undefined,
  specialty: undefined,
  draftsOnly: false,
  text: '',
  sortBy: 'severity',
  descending: false,
  page: 1,
}

type Params = readonly (readonly [string, string])[]

/** Reads a view from the parameters of an address; what nobody knows any more is left out. */
export const viewFromParams = (params: Params): QueueView => {
  const given = new Map(params)
  const sort = given.get('sort') ?? ''
  const columns = queueColumns.map(({column}) => column)
  return {
    kind: knownOption(
      findingKinds.map(({kind}) => kind),
      given.get('kind'),
    ),
    severity: knownOption(
      findingSeverities.map(({severity}) => severity),
      given.get('severity'),
    ),
    type: knownOption(queuedTypes, given.get('type')),
    locale: knownOption(localeIds, given.get('locale')),
    specialty: given.get('specialty') || undefined,
    draftsOnly: given.get('drafts') === 'only',
    text: given.get('text') ?? '',
    sortBy: knownOption(columns, sort.replace(/^-/, '')) ?? defaultView.sortBy,
    descending: sort.startsWith('-'),
    page: pageNumber(given.get('page')),
  }
}

/** The parameters of a view's address; what is as usual is left out. */
export const paramsFromView = (view: QueueView): [string, string][] => {
  const isUsualSort = view.sortBy === defaultView.sortBy && !view.descending
  return givenParams([
    ['kind', view.kind],
    ['severity', view.severity],
    ['type', view.type],
    ['locale', view.locale],
    ['specialty', view.specialty],
    ['drafts', view.draftsOnly ? 'only' : undefined],
    ['text', view.text || undefined],
    ['sort', isUsualSort ? undefined : `${view.descending ? '-' : ''}${view.sortBy}`],
    ['page', view.page > 1 ? String(view.page) : undefined],
  ])
}
